package org.ixplanner.maps.style;

/// How features of one kind look. Two features of equal styles are one kind: one entry in the legend.
public sealed interface MapStyle permits PointStyle, LineStyle, AreaStyle, FlowStyle, TrailStyle {

    /// What the legend calls it, in the user's language.
    String name();

    /// Its colour.
    Ink ink();
}
