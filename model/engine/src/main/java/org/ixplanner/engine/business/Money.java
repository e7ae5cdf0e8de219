package org.ixplanner.engine.business;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/// An amount of money in the minor units of the plan's currency (cents), rounded half-even once, where a bill line is
/// made; sums of it are exact.
///
/// @param minor how many minor units
public record Money(long minor) implements Comparable<Money> {

    /// Nothing.
    public static final Money ZERO = new Money(0);

    /// `amount` of the currency, rounded to its minor unit.
    ///
    /// @param currency ISO 4217 code; one the JDK does not know has two decimals
    /// @throws ArithmeticException if the amount is not finite or does not fit
    public static Money of(double amount, String currency) {
        if (!Double.isFinite(amount)) {
            throw new ArithmeticException("an amount of money must be finite, was " + amount);
        }
        return new Money(BigDecimal.valueOf(amount)
                .movePointRight(decimals(currency))
                .setScale(0, RoundingMode.HALF_EVEN)
                .longValueExact());
    }

    /// The sum.
    public Money plus(Money other) {
        return new Money(Math.addExact(minor, other.minor));
    }

    /// The difference.
    public Money minus(Money other) {
        return new Money(Math.subtractExact(minor, other.minor));
    }

    /// The amount in the currency's major unit.
    public double amount(String currency) {
        return BigDecimal.valueOf(minor, decimals(currency)).doubleValue();
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(minor, other.minor);
    }

    private static int decimals(String currency) {
        try {
            return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
        } catch (IllegalArgumentException e) {
            return 2;
        }
    }
}
