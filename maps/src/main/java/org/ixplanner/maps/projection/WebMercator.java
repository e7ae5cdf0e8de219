package org.ixplanner.maps.projection;

import org.geotools.api.parameter.ParameterValueGroup;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.crs.DefaultProjectedCRS;
import org.geotools.referencing.cs.DefaultCartesianCS;
import org.geotools.referencing.operation.projection.MercatorPseudoProvider;
import org.ixplanner.engine.geo.LonLat;

/// Web Mercator, the square world map of most web maps (`EPSG:3857`; IOGP Guidance Note 7-2, method 1024). Angles
/// come out right to a fraction of a degree; lengths are stretched by one over the cosine of the latitude, so
/// measure with [LonLat#distanceKm], never on this map.
///
/// Touching this class loads GeoTools, some 0.6 s in a JVM just started, nearly all of it GeoTools starting its
/// image library: do so in the background. The system is put together from GeoTools' own projection because
/// reading it as text searches the class path (another quarter of a second or more) and asking for it by code
/// opens the EPSG database (a second or more).
public final class WebMercator {

    /// The latitude where the world map ends in the north and, negative, in the south: it is square up to there,
    /// rounded as [LonLat] rounds.
    public static final double MAX_LAT_DEG = 85.0511288;

    /// Half the width of the world in metres: π times the semi-major axis 6,378,137 m.
    public static final double HALF_WORLD_M = 20_037_508.342789244;

    private static final MathTransform TO_METRES = new Projection().onSphere(6_378_137);
    private static final MathTransform TO_DEGREES = inverse(TO_METRES);

    /// Metres east and north of the point at 0° 0°, in this order.
    public static final ProjectedCRS CRS =
            new DefaultProjectedCRS("WGS 84 / Pseudo-Mercator", Wgs84.CRS, TO_METRES, DefaultCartesianCS.PROJECTED);

    // A place on the edge is rounded to 1e-7 degrees: a decimetre on the map, stretched as it is there.
    private static final double EDGE_ROUNDING_M = 0.1;

    private WebMercator() {}

    /// Where the place lies on the map.
    ///
    /// @throws IllegalArgumentException if it lies beyond [#MAX_LAT_DEG], where the map has no end
    public static Metres toMetres(LonLat place) {
        if (Math.abs(place.latDeg()) > MAX_LAT_DEG) {
            throw new IllegalArgumentException(
                    "latitude must be within " + MAX_LAT_DEG + " degrees of the equator, was " + place.latDeg());
        }
        double[] at = transformed(TO_METRES, place.lonDeg(), place.latDeg());
        return new Metres(at[0], at[1]);
    }

    /// The place at a point of the map.
    ///
    /// @throws IllegalArgumentException if the point lies off the square map
    public static LonLat toLonLat(Metres point) {
        double[] at = transformed(TO_DEGREES, onMap(point.eastM()), onMap(point.northM()));
        // The edge itself may come back a rounding error beyond 180 degrees.
        return new LonLat(Math.clamp(at[0], -180, 180), at[1]);
    }

    private static double onMap(double metres) {
        if (Math.abs(metres) > HALF_WORLD_M + EDGE_ROUNDING_M) {
            throw new IllegalArgumentException(
                    "map coordinates must be within " + HALF_WORLD_M + " m of the origin, was " + metres);
        }
        return Math.clamp(metres, -HALF_WORLD_M, HALF_WORLD_M);
    }

    private static double[] transformed(MathTransform transform, double first, double second) {
        double[] at = {first, second};
        try {
            transform.transform(at, 0, at, 0, 1);
        } catch (TransformException e) {
            throw new IllegalArgumentException("no place on the map for " + first + " " + second, e);
        }
        return at;
    }

    private static MathTransform inverse(MathTransform transform) {
        try {
            return transform.inverse();
        } catch (TransformException e) {
            throw new IllegalStateException("GeoTools cannot turn Web Mercator round", e);
        }
    }

    // GeoTools hands its projections out through a search of the class path only, unless one extends them.
    private static final class Projection extends MercatorPseudoProvider {

        private static final long serialVersionUID = 1;

        MathTransform onSphere(double radiusM) {
            ParameterValueGroup parameters = getParameters().createValue();
            parameters.parameter("semi_major").setValue(radiusM);
            parameters.parameter("semi_minor").setValue(radiusM);
            return createMathTransform(parameters);
        }
    }
}
