package org.ixplanner.engine.geo;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/// A place on the WGS 84 ellipsoid, rounded to 1e-7 degrees (about a centimetre) so that saving loses nothing.
///
/// @param lonDeg longitude in degrees, east positive, −180 to 180
/// @param latDeg latitude in degrees, north positive, −90 to 90
public record LonLat(double lonDeg, double latDeg) {

    private static final double STEPS_PER_DEGREE = 1e7;

    /// @throws IllegalArgumentException if a coordinate is not a number or outside its range
    public LonLat {
        if (!(Math.abs(lonDeg) <= 180)) {
            throw new IllegalArgumentException("longitude must be from -180 to 180, was " + lonDeg);
        }
        if (!(Math.abs(latDeg) <= 90)) {
            throw new IllegalArgumentException("latitude must be from -90 to 90, was " + latDeg);
        }
        lonDeg = rounded(lonDeg);
        latDeg = rounded(latDeg);
    }

    /// The shortest way over the ellipsoid to `other`, in kilometres (Karney 2013, through GeographicLib).
    public double distanceKm(LonLat other) {
        return Geodesic.WGS84.Inverse(latDeg, lonDeg, other.latDeg, other.lonDeg, GeodesicMask.DISTANCE).s12 / 1000;
    }

    // Adding zero turns -0.0 into 0.0, which would otherwise be unequal and print its sign.
    private static double rounded(double deg) {
        return Math.rint(deg * STEPS_PER_DEGREE) / STEPS_PER_DEGREE + 0.0;
    }
}
