package org.ixplanner.engine.plan.ground;

/// How far a node or span is built (Open Fibre Data Standard: nodeStatus, spanStatus).
public enum BuildStatus {
    /// somebody's idea
    PROPOSED,
    /// decided
    PLANNED,
    /// being built
    UNDER_CONSTRUCTION,
    /// carries traffic
    OPERATIONAL,
    /// taken out for good
    DECOMMISSIONED,
    /// there, but not lit
    INACTIVE
}
