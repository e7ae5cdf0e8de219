package org.ixplanner.maps.style;

/// The shape of a mark.
public enum Symbol {
    SQUARE,
    CIRCLE,
    TRIANGLE,
    DIAMOND,
    /// A ring with a dot in the middle.
    TARGET
}
