package org.ixplanner.maps.basemap;

import org.locationtech.jts.geom.Coordinate;

/// A closed line of at least three points without its closing point: the last is joined to the first.
public final class Ring extends Vertices {

    Ring(double[] lonsDeg, double[] latsDeg) {
        super(lonsDeg, latsDeg);
    }

    /// The points for JTS, the first one again at the end; x is the longitude.
    Coordinate[] closed() {
        Coordinate[] coordinates = new Coordinate[size() + 1];
        for (int i = 0; i <= size(); i++) {
            coordinates[i] = new Coordinate(lonDeg(i % size()), latDeg(i % size()));
        }
        return coordinates;
    }
}
