package org.ixplanner.engine.simulation.flow;

/// Which part of a network's demand a flow delivers.
public enum FlowKind {
    /// content of a content group, wherever it is served
    CONTENT,
    /// content hosted in the country
    DOMESTIC,
    /// from users of the country to users of the country
    USER_TO_USER,
    /// everything else from abroad
    REST_OF_WORLD
}
