package org.ixplanner.engine.text;

import java.math.BigDecimal;

/// Numbers as they stand in files and in messages: the same in every language, and reading back as the same double.
public final class PlainNumber {

    // From here on the digits after the first fifteen say nothing.
    private static final double LARGE = 1e15;

    private PlainNumber() {}

    /// The shortest decimal that reads back as `value`, never with an exponent: `3`, `0.0049`.
    ///
    /// @throws NumberFormatException if the value is not finite
    public static String exact(double value) {
        if (value == Math.rint(value) && Math.abs(value) < LARGE) {
            return Long.toString((long) value);
        }
        return BigDecimal.valueOf(value).toPlainString();
    }

    /// As [#exact], but with an exponent where that would be a row of zeros, and in words of mathematics where the
    /// value is not finite.
    public static String shown(double value) {
        boolean plain = value == 0 || (Math.abs(value) >= 1e-6 && Math.abs(value) < LARGE);
        return plain ? exact(value) : Double.toString(value);
    }
}
