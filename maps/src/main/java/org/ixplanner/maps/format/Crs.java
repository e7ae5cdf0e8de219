package org.ixplanner.maps.format;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.projection.Wgs84;

/// What the coordinates of a file are in. Files have x (east) before y (north) whatever the definition of their
/// system says of its axes, so longitude comes first here too. Only systems other than WGS 84 load GeoTools.
public interface Crs {

    /// Degrees on WGS 84.
    Crs WGS84 = Crs::checked;

    /// Names by which files call WGS 84.
    Pattern DEGREES = Pattern.compile("(?i)(urn:ogc:def:crs:)?(OGC:[\\d.]*:?CRS84|EPSG:[\\d.]*:?4326)");

    /// A name with a code of the EPSG.
    Pattern EPSG = Pattern.compile("(?i)(?:urn:ogc:def:crs:|urn:x-ogc:def:crs:)?EPSG:(?:[\\d.]*:)?(\\d{1,6})"
            + "|https?://www\\.opengis\\.net/(?:def/crs/EPSG/[\\d.]+/|gml/srs/epsg\\.xml#)(\\d{1,6})");

    /// The place of these coordinates.
    ///
    /// @throws FormatException if there is none on the Earth
    LonLat place(double x, double y) throws FormatException;

    /// A system by its definition in well-known text, as in a `.prj` file.
    ///
    /// @throws FormatException if that is not understood
    static Crs ofWkt(String wkt) throws FormatException {
        try {
            return of(CRS.parseWKT(wkt.strip()));
        } catch (FactoryException | RuntimeException e) {
            throw new FormatException(Message.of("format.crs-wkt", shortened(wkt)));
        }
    }

    /// A system by its number in the list of the EPSG.
    ///
    /// @throws FormatException if the list has none of that number
    static Crs ofEpsg(int code) throws FormatException {
        if (code == 4326) {
            return WGS84;
        }
        try {
            return of(CRS.decode("EPSG:" + code, true));
        } catch (FactoryException e) {
            throw new FormatException(Message.of("format.crs-epsg", String.valueOf(code)));
        }
    }

    /// A system by its name, as in a GeoJSON file of 2008.
    ///
    /// @throws FormatException if nobody knows the name
    static Crs ofName(String name) throws FormatException {
        if (DEGREES.matcher(name).matches()) {
            return WGS84;
        }
        OptionalInt code = epsg(name);
        if (code.isEmpty()) {
            throw new FormatException(Message.of("format.crs-name", shortened(name)));
        }
        return ofEpsg(code.getAsInt());
    }

    private static OptionalInt epsg(String name) {
        Matcher matcher = EPSG.matcher(name);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        String code = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
        return OptionalInt.of(Integer.parseInt(code));
    }

    private static Crs of(CoordinateReferenceSystem system) throws FactoryException {
        MathTransform transform = CRS.findMathTransform(system, Wgs84.CRS, true);
        boolean northFirst = CRS.getAxisOrder(system) == CRS.AxisOrder.NORTH_EAST;
        return (x, y) -> transformed(transform, northFirst ? y : x, northFirst ? x : y, x, y);
    }

    private static LonLat transformed(MathTransform transform, double first, double second, double x, double y)
            throws FormatException {
        double[] place = {first, second, 0};
        try {
            transform.transform(place, 0, place, 0, 1);
        } catch (TransformException | RuntimeException e) {
            throw new FormatException(Message.of("format.off-system", String.valueOf(x), String.valueOf(y)));
        }
        if (!(Math.abs(place[0]) <= 180 && Math.abs(place[1]) <= 90)) {
            throw new FormatException(Message.of("format.off-system", String.valueOf(x), String.valueOf(y)));
        }
        return new LonLat(place[0], place[1]);
    }

    private static LonLat checked(double lon, double lat) throws FormatException {
        if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) {
            throw new FormatException(Message.of("format.off-earth", String.valueOf(lon), String.valueOf(lat)));
        }
        return new LonLat(lon, lat);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
