package org.ixplanner.maps.style;

/// Traffic, drawn as wide as its load.
///
/// @param name what the legend calls it, such as "Regional"
/// @param ink its colour
/// @param dash how it is broken: dashed for what should not take that way
public record FlowStyle(String name, Ink ink, Dash dash) implements MapStyle {}
