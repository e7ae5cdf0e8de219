package org.ixplanner.engine.business.operator;

import org.ixplanner.engine.business.Money;

/// One year of an operator's money.
///
/// @param year from 0, the year in which it is built
/// @param capital paid to build it
/// @param grants given
/// @param fees members pay
/// @param running to keep it going
/// @param cumulative what is left of everything until the end of the year; negative: still owed
public record OperatorYear(int year, Money capital, Money grants, Money fees, Money running, Money cumulative) {

    /// What comes in less what goes out in the year.
    public Money net() {
        return grants.plus(fees).minus(capital).minus(running);
    }
}
