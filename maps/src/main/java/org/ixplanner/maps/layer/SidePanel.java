package org.ixplanner.maps.layer;

import java.util.List;

/// Key figures beside a map.
///
/// @param heading what they are about
/// @param figures the figures, most important first
public record SidePanel(String heading, List<Figure> figures) {

    /// No figures.
    public static final SidePanel NONE = new SidePanel("", List.of());

    public SidePanel {
        figures = List.copyOf(figures);
    }

    /// One figure, formatted.
    ///
    /// @param name what it is
    /// @param value the number with its unit
    /// @param note its range or what it is compared with; empty for none
    public record Figure(String name, String value, String note) {}
}
