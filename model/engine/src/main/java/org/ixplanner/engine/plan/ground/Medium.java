package org.ixplanner.engine.plan.ground;

/// What a span runs through.
public enum Medium {
    /// fibre on land
    TERRESTRIAL,
    /// fibre under the sea
    SUBMARINE,
    /// a radio link
    MICROWAVE,
    /// a satellite link: a fixed delay and a gateway on the ground
    SATELLITE
}
