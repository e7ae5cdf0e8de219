package org.ixplanner.engine.fibre.build;

import org.ixplanner.engine.geo.LonLat;

/// A place that a source names as a node.
///
/// @param id what its lines call it by; empty if the source gives none
/// @param name as people know it; may be empty
/// @param place where it is
public record GivenPoint(String id, String name, LonLat place) {}
