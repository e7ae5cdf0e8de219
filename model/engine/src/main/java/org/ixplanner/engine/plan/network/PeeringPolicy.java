package org.ixplanner.engine.plan.network;

/// How ready a network is to peer (PeeringDB `policy_general`).
public enum PeeringPolicy {
    /// with anyone
    OPEN,
    /// with those who meet its conditions
    SELECTIVE,
    /// with few, never over a route server
    RESTRICTIVE,
    /// with nobody
    NONE
}
