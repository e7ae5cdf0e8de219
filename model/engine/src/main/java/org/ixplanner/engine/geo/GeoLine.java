package org.ixplanner.engine.geo;

import java.util.List;

/// A line over the Earth through two or more places, each leg the shortest way on the WGS 84 ellipsoid.
///
/// @param points the places in order, at least two
public record GeoLine(List<LonLat> points) {

    /// @throws IllegalArgumentException if there are fewer than two points
    public GeoLine {
        points = List.copyOf(points);
        if (points.size() < 2) {
            throw new IllegalArgumentException("a line needs at least two points, had " + points.size());
        }
    }

    /// The sum of the legs, in kilometres.
    public double lengthKm() {
        double km = 0;
        for (int i = 1; i < points.size(); i++) {
            km += points.get(i - 1).distanceKm(points.get(i));
        }
        return km;
    }

    /// The first point.
    public LonLat start() {
        return points.getFirst();
    }

    /// The last point.
    public LonLat end() {
        return points.getLast();
    }
}
