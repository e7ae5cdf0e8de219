package org.ixplanner.engine.simulation.flow;

/// How one network hands traffic to the next.
public enum Crossing {
    /// a provider to its customer
    TRANSIT_DOWN,
    /// a customer to its provider
    TRANSIT_UP,
    /// over a cable of the two
    PRIVATE,
    /// over an exchange
    EXCHANGE
}
