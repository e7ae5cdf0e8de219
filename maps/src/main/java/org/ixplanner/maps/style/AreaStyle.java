package org.ixplanner.maps.style;

/// A tinted area with an edge, such as what a site serves.
///
/// @param name what the legend calls it
/// @param ink its colour; the tint lets the map show through
public record AreaStyle(String name, Ink ink) implements MapStyle {}
