package org.ixplanner.engine.plan.ground;

/// What a site is.
public enum SiteKind {
    /// a data centre
    DATA_CENTRE,
    /// a network's point of presence
    POP,
    /// where a submarine cable lands
    LANDING_STATION,
    /// a building that houses an exchange and nothing else
    EXCHANGE_LOCATION,
    /// a place abroad where networks buy transit or peer
    FOREIGN_HUB
}
