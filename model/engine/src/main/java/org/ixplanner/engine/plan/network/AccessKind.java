package org.ixplanner.engine.plan.network;

/// How subscribers are connected.
public enum AccessKind {
    /// by fibre, copper or radio to a building
    FIXED,
    /// by a mobile phone network
    MOBILE,
    /// by a dish of their own
    SATELLITE
}
