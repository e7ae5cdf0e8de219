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
    /// over a network of its own organisation, or of that of another on the way, and in no other way
    SIBLING,
    /// there is none
    NONE
}
