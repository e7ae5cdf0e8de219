package org.ixplanner.engine.routing;

/// Whom a network has a route from, best first.
public enum RouteClass {
    /// it is the destination
    OWN,
    /// from a customer
    CUSTOMER,
    /// from a peer
    PEER,
    /// from a provider
    PROVIDER,
    /// there is none
    NONE
}
