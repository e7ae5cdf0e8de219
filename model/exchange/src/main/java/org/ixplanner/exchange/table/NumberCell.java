package org.ixplanner.exchange.table;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/// A number that people have typed as text, with a decimal point or comma, with or without thousands set apart. What
/// could be two numbers is none: `1,234` is refused, never guessed. A lone point is always a decimal point, as the
/// program itself writes it.
public final class NumberCell {

    /// Longer texts are no numbers of people.
    private static final int MAX_CHARS = 40;

    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?");
    private static final Pattern COMMA = Pattern.compile("[+-]?\\d+,\\d+");
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2},\\d{3}");
    private static final Pattern COMMA_GROUPS =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+\\.\\d+|[+-]?[1-9]\\d{0,2}(,\\d{3}){2,}");
    private static final Pattern POINT_GROUPS =
            Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+,\\d+|[+-]?[1-9]\\d{0,2}(\\.\\d{3}){2,}");
    private static final Pattern SPACE_GROUPS =
            Pattern.compile("[+-]?[1-9]\\d{0,2}([ \\u00a0\\u202f]\\d{3})+([.,]\\d+)?");

    private NumberCell() {}

    /// The number; empty if the text is none, could be two, or is beyond what a double holds.
    public static OptionalDouble read(String cell) {
        String text = cell.strip();
        if (text.length() > MAX_CHARS || AMBIGUOUS.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        if (SPACE_GROUPS.matcher(text).matches()) {
            return number(text.replaceAll("[ \\u00a0\\u202f]", "").replace(',', '.'));
        }
        if (COMMA_GROUPS.matcher(text).matches()) {
            return number(text.replace(",", ""));
        }
        if (POINT_GROUPS.matcher(text).matches()) {
            return number(text.replace(".", "").replace(',', '.'));
        }
        return number(COMMA.matcher(text).matches() ? text.replace(',', '.') : text);
    }

    private static OptionalDouble number(String text) {
        if (!PLAIN.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        double number = Double.parseDouble(text);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
