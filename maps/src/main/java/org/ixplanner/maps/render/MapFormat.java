package org.ixplanner.maps.render;

/// What a map sheet can be written as.
public enum MapFormat {
    /// A picture of pixels.
    PNG,
    /// Vectors; writing as outlines, so that it looks the same with every viewer.
    SVG,
    /// Vectors; writing as text with its font, so that it can be searched and copied.
    PDF
}
