package org.ixplanner.engine.business;

import org.ixplanner.engine.plan.network.Asn;

/// What a scenario changes for one network's money, each month; positive is a gain.
///
/// @param network whose
/// @param billsBefore what it paid for transit in the baseline
/// @param billsAfter what it pays for transit
/// @param exchangeCostsBefore what it paid for exchanges and circuits to ports in the baseline
/// @param exchangeCostsAfter what it pays for them
/// @param revenueBefore what domestic customers paid it in the baseline
/// @param revenueAfter what they pay it
public record NetworkBalance(
        Asn network,
        Money billsBefore,
        Money billsAfter,
        Money exchangeCostsBefore,
        Money exchangeCostsAfter,
        Money revenueBefore,
        Money revenueAfter) {

    /// Its gain: bills and exchange costs less than before, revenue more than before.
    public Money gain() {
        return billsBefore
                .plus(exchangeCostsBefore)
                .minus(revenueBefore)
                .minus(billsAfter.plus(exchangeCostsAfter).minus(revenueAfter));
    }
}
