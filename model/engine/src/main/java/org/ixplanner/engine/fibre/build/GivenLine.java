package org.ixplanner.engine.fibre.build;

import org.ixplanner.engine.geo.GeoLine;
import org.jspecify.annotations.Nullable;

/// A line that a source gives for a span or a piece of one.
///
/// @param id what the source calls it by; empty if it gives none
/// @param name as people know it; may be empty
/// @param group pieces of equal groups may be joined: what they have in common, such as name, owner and status
/// @param start the node at which it starts, null if the source does not say
/// @param end the node at which it ends, null if the source does not say
/// @param route where it runs, null if the source does not say
/// @param statedKm its length as stated, null if it is not
public record GivenLine(
        String id,
        String name,
        String group,
        @Nullable String start,
        @Nullable String end,
        @Nullable GeoLine route,
        @Nullable Double statedKm) {}
