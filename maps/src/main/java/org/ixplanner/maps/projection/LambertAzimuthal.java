package org.ixplanner.maps.projection;

import java.util.Objects;
import org.ixplanner.engine.geo.LonLat;

/// Lambert's azimuthal equal-area projection around a centre, on the sphere that has the ellipsoid's area (Snyder,
/// Map Projections, 1987, chapter 24): the projection of map sheets. North is up at the centre, areas are true
/// everywhere, and lengths are right to 1 % within 1,600 km of the centre. Neither the antimeridian nor a pole is
/// special. It needs none of GeoTools, so it costs no start-up time.
public final class LambertAzimuthal {

    // The sphere of the same area as the WGS 84 ellipsoid.
    private static final double RADIUS_M = 6_371_007.181;
    // Beyond this angle from the centre the map grows without shape; no sheet reaches there.
    private static final double LOWEST_COSINE = -0.9;

    private final double centreLon;
    private final double sinLat;
    private final double cosLat;

    /// @param centre where the map is true; its coordinates on the map are 0, 0
    public LambertAzimuthal(LonLat centre) {
        centreLon = Math.toRadians(centre.lonDeg());
        sinLat = Math.sin(Math.toRadians(centre.latDeg()));
        cosLat = Math.cos(Math.toRadians(centre.latDeg()));
    }

    /// Puts the metres east and north of the centre in `metres`, which takes two numbers.
    ///
    /// @return false, with nothing put there, if the place is too far round the globe to be drawn
    public boolean toMetres(double lonDeg, double latDeg, double[] metres) {
        double lon = Math.toRadians(lonDeg) - centreLon;
        double lat = Math.toRadians(latDeg);
        double sin = Math.sin(lat);
        double cos = Math.cos(lat);
        double cosLon = Math.cos(lon);
        double cosine = sinLat * sin + cosLat * cos * cosLon;
        if (cosine < LOWEST_COSINE) {
            return false;
        }
        double scale = RADIUS_M * Math.sqrt(2 / (1 + cosine));
        metres[0] = scale * cos * Math.sin(lon);
        metres[1] = scale * (cosLat * sin - sinLat * cos * cosLon);
        return true;
    }

    /// The place at a point of the map; beyond the map's edge, the place at the edge.
    public LonLat toLonLat(Metres point) {
        double distance = Math.hypot(point.eastM(), point.northM());
        if (distance < 1e-6) {
            return place(centreLon, Math.asin(sinLat));
        }
        double angle = 2 * Math.asin(Math.min(1, distance / 2 / RADIUS_M));
        double sin = Math.sin(angle);
        double cos = Math.cos(angle);
        double lat = Math.asin(Math.clamp(cos * sinLat + point.northM() * sin * cosLat / distance, -1, 1));
        double lon =
                centreLon + Math.atan2(point.eastM() * sin, distance * cosLat * cos - point.northM() * sinLat * sin);
        return place(lon, lat);
    }

    /// Whether a point of the map is a place.
    public boolean reaches(Metres point) {
        return Math.hypot(point.eastM(), point.northM()) < 2 * RADIUS_M;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LambertAzimuthal projection
                && projection.centreLon == centreLon
                && projection.sinLat == sinLat
                && projection.cosLat == cosLat;
    }

    @Override
    public int hashCode() {
        return Objects.hash(centreLon, sinLat, cosLat);
    }

    private static LonLat place(double lon, double lat) {
        double turned = Math.IEEEremainder(Math.toDegrees(lon), 360);
        return new LonLat(Math.clamp(turned, -180, 180), Math.clamp(Math.toDegrees(lat), -90, 90));
    }
}
