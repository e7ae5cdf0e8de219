package org.ixplanner.exchange.table;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A rate that people have typed with its unit: `10G`, `2,5 Gbit/s`, `800 Mbps`, `1.2 Tb/s`. Without a unit it is in
/// Mbit/s. Bytes (`MB/s`) are refused, never taken for bits.
public final class RateCell {

    private static final Pattern RATE = Pattern.compile("([+-]?[\\d.,  \\u202f]*\\d)\\s*(\\p{Alpha}[\\p{Alpha}/]*)?");
    private static final Pattern UNIT = Pattern.compile("([kmgt])(|b|bit|bits|bps|bits?/s|bits?/sec|b/s|e|be)");
    private static final Pattern BYTES = Pattern.compile("[kKmMgGtT]?B(|/s|ps|/sec)|[KMGT]BYTES?.*");

    private RateCell() {}

    /// The rate in Mbit/s; empty if the text is none or could be two.
    public static OptionalDouble mbps(String cell) {
        Matcher rate = RATE.matcher(cell.strip());
        if (!rate.matches()) {
            return OptionalDouble.empty();
        }
        OptionalDouble number = NumberCell.read(rate.group(1));
        OptionalDouble factor = rate.group(2) == null ? OptionalDouble.of(1) : factor(rate.group(2));
        return number.isEmpty() || factor.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(times(number.getAsDouble(), factor.getAsDouble()));
    }

    /// How many Mbit/s one of a unit is: 1000 for `Gbit/s`; empty if it is no rate.
    public static OptionalDouble factor(String unit) {
        Matcher matcher = UNIT.matcher(unit.toLowerCase(Locale.ROOT));
        if (BYTES.matcher(unit).matches() || !matcher.matches()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(
                switch (matcher.group(1)) {
                    case "k" -> 0.001;
                    case "g" -> 1_000;
                    case "t" -> 1_000_000;
                    default -> 1;
                });
    }

    // 0.001 is no double: dividing keeps 512k at 0.512.
    private static double times(double number, double factor) {
        return factor < 1 ? number / 1_000 : number * factor;
    }
}
