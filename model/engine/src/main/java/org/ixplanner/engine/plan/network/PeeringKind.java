package org.ixplanner.engine.plan.network;

/// How two networks that are no customer and provider meet.
public enum PeeringKind {
    /// a cable between the two in one building
    PRIVATE,
    /// a session of their own over an exchange
    BILATERAL
}
