package org.ixplanner.engine.plan.exchange;

/// How a member reaches the exchange.
public enum PortKind {
    /// a port of its own
    OWN,
    /// a share of a reseller's port
    RESELLER
}
