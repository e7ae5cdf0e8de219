package org.ixplanner.engine.plan.ground;

/// Who may use a span.
public enum SpanAccess {
    /// anybody, at the listed price
    OPEN,
    /// its provider and those who lease it
    CLOSED,
    /// nobody said; results that use it are a best case
    UNKNOWN
}
