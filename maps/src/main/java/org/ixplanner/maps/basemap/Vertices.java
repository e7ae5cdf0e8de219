package org.ixplanner.maps.basemap;

/// Points of the base map in order, WGS 84 degrees. Consecutive points never jump by a turn of the globe: a line
/// across the antimeridian runs on beyond 180 degrees east or west. Immutable.
public abstract sealed class Vertices permits Ring, BorderLine {

    private final double[] lonsDeg;
    private final double[] latsDeg;

    // Keeps the arrays: only the readers of this package make vertices, and they let go of them.
    Vertices(double[] lonsDeg, double[] latsDeg) {
        this.lonsDeg = lonsDeg;
        this.latsDeg = latsDeg;
    }

    /// The number of points.
    public final int size() {
        return lonsDeg.length;
    }

    /// The longitude of a point in degrees, east positive, from −360 to 360.
    ///
    /// @throws IndexOutOfBoundsException if there is no such point
    public final double lonDeg(int index) {
        return lonsDeg[index];
    }

    /// The latitude of a point in degrees, north positive, from −90 to 90.
    ///
    /// @throws IndexOutOfBoundsException if there is no such point
    public final double latDeg(int index) {
        return latsDeg[index];
    }
}
