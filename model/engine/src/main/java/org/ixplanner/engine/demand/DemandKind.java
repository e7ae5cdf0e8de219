package org.ixplanner.engine.demand;

/// The parts of what users ask for.
public enum DemandKind {
    /// content of a content group, wherever it is served
    CONTENT,
    /// content hosted in the country
    DOMESTIC,
    /// from users of the country to users of the country
    USER_TO_USER,
    /// everything else from abroad
    REST_OF_WORLD
}
