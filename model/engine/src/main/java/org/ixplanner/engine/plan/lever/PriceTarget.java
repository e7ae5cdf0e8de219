package org.ixplanner.engine.plan.lever;

/// The prices that a lever can scale.
public enum PriceTarget {
    /// IP prices of transit contracts
    TRANSIT,
    /// circuits to hand-over sites
    CIRCUIT,
    /// span leases
    BACKHAUL,
    /// exchange fees
    EXCHANGE_FEES,
    /// racks and power
    HOUSING
}
