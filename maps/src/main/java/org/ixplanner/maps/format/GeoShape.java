package org.ixplanner.maps.format;

import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;

/// The geometry of a feature: what there is of each kind.
///
/// @param points places
/// @param lines lines
/// @param areas areas, each an outline and then its holes, all closed
public record GeoShape(List<LonLat> points, List<GeoLine> lines, List<List<GeoLine>> areas) {

    /// No geometry.
    public static final GeoShape NOTHING = new GeoShape(List.of(), List.of(), List.of());

    /// Keeps its own copies of the lists.
    public GeoShape {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
        areas = List.copyOf(areas);
    }

    /// One place.
    public static GeoShape of(LonLat point) {
        return new GeoShape(List.of(point), List.of(), List.of());
    }

    /// One line.
    public static GeoShape of(GeoLine line) {
        return new GeoShape(List.of(), List.of(line), List.of());
    }

    /// Whether there is none.
    public boolean isEmpty() {
        return points.isEmpty() && lines.isEmpty() && areas.isEmpty();
    }
}
