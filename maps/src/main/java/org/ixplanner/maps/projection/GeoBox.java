package org.ixplanner.maps.projection;

import java.util.Collection;
import java.util.List;
import org.ixplanner.engine.geo.LonLat;

/// A piece of the Earth between two meridians and two parallels.
///
/// @param westDeg its western edge, −180 to 180
/// @param southDeg its southern edge
/// @param eastDeg its eastern edge, east of the western one by up to 360; above 180 if the antimeridian is inside
/// @param northDeg its northern edge
public record GeoBox(double westDeg, double southDeg, double eastDeg, double northDeg) {

    private static final double KM_PER_DEGREE = 111.2;

    /// @throws IllegalArgumentException if the edges are not in this order or off the globe
    public GeoBox {
        boolean lonsFit = westDeg >= -180 && westDeg <= 180 && eastDeg >= westDeg && eastDeg - westDeg <= 360;
        if (!lonsFit || !(southDeg >= -90 && northDeg <= 90 && southDeg <= northDeg)) {
            throw new IllegalArgumentException("no box on the globe: west " + westDeg + ", south " + southDeg
                    + ", east " + eastDeg + ", north " + northDeg);
        }
    }

    /// The smallest box around these places; the shorter way round the globe.
    ///
    /// @throws IllegalArgumentException if there is no place
    public static GeoBox around(Collection<LonLat> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a box needs at least one place");
        }
        double[] lons = places.stream().mapToDouble(LonLat::lonDeg).sorted().toArray();
        double widest = lons[0] + 360 - lons[lons.length - 1];
        int west = 0;
        for (int i = 1; i < lons.length; i++) {
            if (lons[i] - lons[i - 1] > widest) {
                widest = lons[i] - lons[i - 1];
                west = i;
            }
        }
        double[] lats = places.stream().mapToDouble(LonLat::latDeg).sorted().toArray();
        double east = west == 0 ? lons[lons.length - 1] : lons[west - 1] + 360;
        return new GeoBox(lons[west], lats[0], east, lats[lats.length - 1]);
    }

    /// A box with this much more on each side.
    ///
    /// @param share of its width and height
    /// @param minKm the least it grows by
    public GeoBox grown(double share, double minKm) {
        double narrowest = Math.cos(Math.toRadians(Math.min(85, Math.max(Math.abs(southDeg), Math.abs(northDeg)))));
        double lon = Math.max(share * (eastDeg - westDeg), minKm / KM_PER_DEGREE / narrowest);
        double lat = Math.max(share * (northDeg - southDeg), minKm / KM_PER_DEGREE);
        double width = Math.min(360, eastDeg - westDeg + 2 * lon);
        double west = wrapped((westDeg + eastDeg - width) / 2);
        return new GeoBox(west, Math.max(-90, southDeg - lat), west + width, Math.min(90, northDeg + lat));
    }

    /// Whether the place lies in the box or on its edge.
    public boolean holds(LonLat place) {
        double east = ((place.lonDeg() - westDeg) % 360 + 360) % 360;
        return place.latDeg() >= southDeg && place.latDeg() <= northDeg && east <= eastDeg - westDeg;
    }

    /// Its middle; the pole where it goes more than half round one.
    public LonLat centre() {
        double lat = (southDeg + northDeg) / 2;
        if (eastDeg - westDeg > 180 && Math.abs(lat) > 45) {
            lat = Math.copySign(90, lat);
        }
        return new LonLat(wrapped((westDeg + eastDeg) / 2), lat);
    }

    /// Its corners, from the south-west against the clock.
    public List<LonLat> corners() {
        double east = wrapped(eastDeg);
        return List.of(
                new LonLat(westDeg, southDeg),
                new LonLat(east, southDeg),
                new LonLat(east, northDeg),
                new LonLat(westDeg, northDeg));
    }

    private static double wrapped(double lonDeg) {
        double turned = ((lonDeg + 180) % 360 + 360) % 360 - 180;
        return Math.clamp(turned, -180, 180);
    }
}
