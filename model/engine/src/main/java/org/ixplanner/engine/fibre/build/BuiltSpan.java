package org.ixplanner.engine.fibre.build;

import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.jspecify.annotations.Nullable;

/// A span between two nodes.
///
/// @param id unique among the spans
/// @param lines the positions of the given lines that it is made of, in order
/// @param start the node at which it starts
/// @param end the node at which it ends
/// @param route from start to end, null if unknown
/// @param statedKm its length as stated, in kilometres; null if it is not stated
public record BuiltSpan(
        String id, List<Integer> lines, String start, String end, @Nullable GeoLine route, @Nullable Double statedKm) {

    /// Keeps its own copy of the list.
    public BuiltSpan {
        lines = List.copyOf(lines);
    }
}
