package org.ixplanner.engine.business.operator;

import org.ixplanner.engine.business.Money;

/// Whether an exchange costs more than what it is good for justifies: "gold plating", money spent on switches because
/// it was given.
///
/// @param capital to build it
/// @param savingPerYear what its members save in the first year in which it is open
/// @param limit how many years' savings the capital may be at most
public record Proportion(Money capital, Money savingPerYear, double limit) {

    /// Whether it is out of proportion.
    ///
    /// @param currency of the amounts
    public boolean isOut(String currency) {
        return capital.compareTo(Money.ZERO) > 0
                && capital.amount(currency) > limit * Math.max(0, savingPerYear.amount(currency));
    }
}
