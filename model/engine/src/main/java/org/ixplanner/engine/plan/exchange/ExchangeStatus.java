package org.ixplanner.engine.plan.exchange;

/// Whether an exchange is there.
public enum ExchangeStatus {
    /// it runs
    EXISTING,
    /// it is being planned
    CANDIDATE
}
