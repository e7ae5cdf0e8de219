package org.ixplanner.maps.format;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.text.Message;

/// Puts the geometry of one feature together from coordinates of any system.
public final class ShapeBuilder {

    private static final int LEAST_OF_LINE = 2;
    private static final int LEAST_OF_RING = 4;

    private final Crs crs;
    private final List<LonLat> points = new ArrayList<>();
    private final List<GeoLine> lines = new ArrayList<>();
    private final List<List<GeoLine>> areas = new ArrayList<>();
    private int count;

    /// @param crs what the coordinates are in
    public ShapeBuilder(Crs crs) {
        this.crs = crs;
    }

    /// A place.
    ///
    /// @throws FormatException if it is none on the Earth
    public void point(double x, double y) throws FormatException {
        points.add(place(x, y));
    }

    /// A line.
    ///
    /// @param xys x and y in turn
    /// @throws FormatException if it has fewer than two points, or one that is not on the Earth
    public void line(double[] xys) throws FormatException {
        lines.add(line(xys, LEAST_OF_LINE, "format.short-line"));
    }

    /// An area.
    ///
    /// @param rings its outline, then its holes; x and y in turn
    /// @throws FormatException if a ring has fewer than four points, is not closed, or is off the Earth
    public void area(List<double[]> rings) throws FormatException {
        List<GeoLine> area = new ArrayList<>();
        for (double[] ring : rings) {
            GeoLine closed = line(ring, LEAST_OF_RING, "format.short-ring");
            if (!closed.start().equals(closed.end())) {
                throw new FormatException(Message.of("format.open-ring"));
            }
            area.add(closed);
        }
        if (!area.isEmpty()) {
            areas.add(List.copyOf(area));
        }
    }

    int count() {
        return count;
    }

    GeoShape shape() {
        return new GeoShape(points, lines, areas);
    }

    private GeoLine line(double[] xys, int least, String tooShort) throws FormatException {
        int size = xys.length / 2;
        if (size < least) {
            throw new FormatException(Message.of(tooShort, size));
        }
        List<LonLat> places = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            places.add(place(xys[2 * i], xys[2 * i + 1]));
        }
        return new GeoLine(places);
    }

    private LonLat place(double x, double y) throws FormatException {
        count++;
        return crs.place(x, y);
    }
}
