package org.ixplanner.engine.fibre.build;

import org.ixplanner.engine.geo.LonLat;

/// A flat sheet around a place, in kilometres east and north of it; good to a per mille within some ten
/// kilometres.
final class Plane {

    private static final double KM_PER_DEGREE = 111.2;

    private final LonLat origin;
    private final double kmPerLonDeg;

    /// A place on the sheet.
    ///
    /// @param x east, in kilometres
    /// @param y north, in kilometres
    record Spot(double x, double y) {}

    Plane(LonLat origin) {
        this.origin = origin;
        kmPerLonDeg = KM_PER_DEGREE * StrictMath.cos(StrictMath.toRadians(origin.latDeg()));
    }

    Spot spot(LonLat place) {
        return new Spot(lonOff(place) * kmPerLonDeg, (place.latDeg() - origin.latDeg()) * KM_PER_DEGREE);
    }

    /// Degrees east of the origin, the shorter way round.
    double lonOff(LonLat place) {
        double off = place.lonDeg() - origin.lonDeg();
        return off > 180 ? off - 360 : off < -180 ? off + 360 : off;
    }

    /// The place so many degrees east and north of the origin.
    LonLat moved(double dLon, double dLat) {
        double lon = origin.lonDeg() + dLon;
        double wrapped = lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon;
        return new LonLat(wrapped, Math.clamp(origin.latDeg() + dLat, -90.0, 90.0));
    }

    /// How far along the line from `from` to `to` the point nearest to the origin lies, 0 to 1.
    double nearest(LonLat from, LonLat to) {
        Spot a = spot(from);
        Spot b = spot(to);
        double dx = b.x - a.x;
        double dy = b.y - a.y;
        double squared = dx * dx + dy * dy;
        return squared == 0 ? 0 : Math.clamp(-(a.x * dx + a.y * dy) / squared, 0.0, 1.0);
    }

    /// The place at a share of the way from `from` to `to`.
    static LonLat between(LonLat from, LonLat to, double share) {
        Plane plane = new Plane(from);
        return plane.moved(plane.lonOff(to) * share, (to.latDeg() - from.latDeg()) * share);
    }
}
