package org.ixplanner.maps.style;

/// The shape of a mark.
public enum Symbol {
    SQUARE,
    CIRCLE,
    TRIANGLE,
    DIAMOND
}
