package org.ixplanner.engine.fibre.build;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;

/// A piece of a given line between two hubs.
///
/// @param line the position of the line
/// @param part which piece of it, from 0
/// @param parts in how many pieces the line was cut
/// @param points where it runs; the ends are the places of the hubs
/// @param start the hub at its first point
/// @param end the hub at its last point
/// @param isTurned whether it runs against the line
record Piece(int line, int part, int parts, List<LonLat> points, int start, int end, boolean isTurned) {

    Piece {
        points = List.copyOf(points);
    }

    /// The same the other way round.
    Piece turned() {
        return new Piece(line, part, parts, points.reversed(), /* start= */ end, /* end= */ start, !isTurned);
    }

    /// The hub at the end that is not `hub`.
    int far(int hub) {
        return hub == start ? end : start;
    }

    GeoLine route() {
        return new GeoLine(points);
    }

    /// One route through pieces that follow each other.
    static GeoLine joined(List<Piece> chain) {
        List<LonLat> points = new ArrayList<>(chain.getFirst().points);
        for (Piece piece : chain.subList(1, chain.size())) {
            points.addAll(piece.points.subList(1, piece.points.size()));
        }
        return new GeoLine(points);
    }
}
