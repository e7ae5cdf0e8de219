package org.ixplanner.engine.routing.relations;

/// How a network has come by its route to a destination.
public enum RouteKind {
    /// it has none
    NONE,
    /// learned from a customer: preferred, as it earns
    CUSTOMER,
    /// learned from a peer: costs nothing
    PEER,
    /// learned from a provider: costs
    PROVIDER,
    /// it is the destination
    SELF
}
