package org.ixplanner.maps.style;

/// A line.
///
/// @param name what the legend calls it
/// @param ink its colour
/// @param dash how it is broken
/// @param widthPx its width
public record LineStyle(String name, Ink ink, Dash dash, double widthPx) implements MapStyle {

    /// @throws IllegalArgumentException if the width is not above 0 and at most 20
    public LineStyle {
        if (!(widthPx > 0 && widthPx <= 20)) {
            throw new IllegalArgumentException("a line must be above 0 and up to 20 px wide, was " + widthPx);
        }
    }
}
