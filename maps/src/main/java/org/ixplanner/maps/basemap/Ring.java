package org.ixplanner.maps.basemap;

import org.locationtech.jts.geom.Coordinate;

/// A closed line of longitudes and latitudes, WGS 84 degrees, without its closing point. Consecutive points never
/// jump by a turn of the globe: land across the antimeridian runs on beyond 180 degrees east or west. Immutable.
public final class Ring {

    private final double[] lonsDeg;
    private final double[] latsDeg;

    // Keeps the arrays: only the reader of this package makes rings, and it lets go of them.
    Ring(double[] lonsDeg, double[] latsDeg) {
        this.lonsDeg = lonsDeg;
        this.latsDeg = latsDeg;
    }

    /// The number of points, at least three; the last is joined to the first.
    public int size() {
        return lonsDeg.length;
    }

    /// The longitude of a point in degrees, east positive, from −360 to 360.
    ///
    /// @throws IndexOutOfBoundsException if there is no such point
    public double lonDeg(int index) {
        return lonsDeg[index];
    }

    /// The latitude of a point in degrees, north positive, from −90 to 90.
    ///
    /// @throws IndexOutOfBoundsException if there is no such point
    public double latDeg(int index) {
        return latsDeg[index];
    }

    /// The points for JTS, the first one again at the end; x is the longitude.
    Coordinate[] closed() {
        Coordinate[] coordinates = new Coordinate[size() + 1];
        for (int i = 0; i <= size(); i++) {
            coordinates[i] = new Coordinate(lonsDeg[i % size()], latsDeg[i % size()]);
        }
        return coordinates;
    }
}
