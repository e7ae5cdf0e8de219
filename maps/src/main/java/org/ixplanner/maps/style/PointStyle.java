package org.ixplanner.maps.style;

/// A mark at a place.
///
/// @param name what the legend calls it, such as "Network"
/// @param many what several at one place are called, a pattern of `MessageFormat` whose `{0}` is their number, such
/// as "{0} networks"
/// @param symbol its shape
/// @param ink its colour
/// @param hollow whether only its edge is drawn: a candidate, or planned
/// @param sizePx its width and height
public record PointStyle(String name, String many, Symbol symbol, Ink ink, boolean hollow, int sizePx)
        implements MapStyle {

    /// @throws IllegalArgumentException if the size is not from 4 to 40
    public PointStyle {
        if (sizePx < 4 || sizePx > 40) {
            throw new IllegalArgumentException("a symbol must be 4 to 40 px wide, was " + sizePx);
        }
    }
}
