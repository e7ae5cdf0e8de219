package org.ixplanner.engine.plan.ground;

/// How a span is laid (Open Fibre Data Standard: deployment).
public enum Deployment {
    /// on poles or pylons
    ABOVE_GROUND,
    /// in the ground
    BELOW_GROUND
}
