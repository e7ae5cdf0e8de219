package org.ixplanner.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day that people have typed: `2027-12-31`, `31.12.2027`, `31/12/2027`. What could be two days, such as
/// `03/04/2027`, is none.
public final class DayCell {

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})([T ]00:00.*)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");
    private static final int MONTHS = 12;

    private DayCell() {}

    /// The day; empty if the text is none, could be two, or names a day that no month has.
    public static Optional<LocalDate> read(String cell) {
        String text = cell.strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return day(number(dotted, 3), number(dotted, 2), number(dotted, 1));
        }
        Matcher slashed = SLASHED.matcher(text);
        return slashed.matches()
                ? slashed(number(slashed, 1), number(slashed, 2), number(slashed, 3))
                : Optional.empty();
    }

    private static Optional<LocalDate> slashed(int first, int second, int year) {
        if (first != second && first <= MONTHS && second <= MONTHS) {
            return Optional.empty();
        }
        return first > MONTHS ? day(year, second, first) : day(year, first, second);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group), 10);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
