package org.ixplanner.engine.business.operator;

import org.ixplanner.engine.business.Money;

/// One line of what an exchange costs.
///
/// @param part what it is for
/// @param amount once or a month, as the part says
/// @param isDefault whether the plan does not say it and a default of the catalogue stands in
public record CostLine(Part part, Money amount, boolean isDefault) {

    /// What is paid for.
    public enum Part {
        /// once: the whole of it, as the plan states it
        CAPITAL,
        /// once: switches, servers and cables of the first site, where the plan states no capital cost
        SET_UP,
        /// once: the same for each further site
        FURTHER_SITE,
        /// once: duty on the imported equipment
        IMPORT_DUTY,
        /// a month: all of it
        RUNNING
    }

    /// Whether it is paid once.
    public boolean isOnce() {
        return part != Part.RUNNING;
    }

    CostLine times(double factor, String currency) {
        return factor == 1 ? this : new CostLine(part, Money.of(factor * amount.amount(currency), currency), isDefault);
    }
}
