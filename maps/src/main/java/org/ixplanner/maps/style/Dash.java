package org.ixplanner.maps.style;

/// How a line is broken.
public enum Dash {
    /// Not at all: what is there.
    SOLID,
    /// Long pieces: under construction, or a way it should not take.
    DASHED,
    /// Dots: planned.
    DOTTED
}
