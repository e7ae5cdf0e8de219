package org.ixplanner.maps.style;

/// A way that is followed over the ground, with arrows that say which way round.
///
/// @param name what the legend calls it, such as "Way back"
/// @param ink its colour
/// @param dash how it is broken: dashed for a stretch that nobody knows exactly
public record TrailStyle(String name, Ink ink, Dash dash) implements MapStyle {}
