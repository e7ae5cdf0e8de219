package org.ixplanner.maps.projection;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;

/// Where places lie on a page: a piece of the Earth fitted into a frame, the same scale both ways, in the middle.
/// What lies beside the piece fills the rest of the frame. Page coordinates are pixels, y down.
public final class Viewport {

    private static final int SIDE_POINTS = 24;
    private static final double LEAST_WIDTH_M = 1000;
    // A leg this long is bent on the map; it is drawn through points between.
    private static final double LONGEST_LEG_KM = 250;

    private final LambertAzimuthal projection;
    private final Rectangle2D frame;
    private final double pxPerM;
    private final double originX;
    private final double originY;

    /// @param shown the piece of the Earth that is within the frame wholly
    /// @param frame where on the page, with a width and a height
    public Viewport(GeoBox shown, Rectangle2D frame) {
        if (frame.isEmpty()) {
            throw new IllegalArgumentException("a map needs a frame with a width and a height, had " + frame);
        }
        this.projection = new LambertAzimuthal(shown.centre());
        this.frame = (Rectangle2D) frame.clone();
        Rectangle2D metres = bounds(shown);
        pxPerM = scale(metres);
        originX = frame.getCenterX() - pxPerM * metres.getCenterX();
        originY = frame.getCenterY() + pxPerM * metres.getCenterY();
    }

    private Viewport(LambertAzimuthal projection, Rectangle2D frame, double pxPerM, double originX, double originY) {
        this.projection = projection;
        this.frame = frame;
        this.pxPerM = pxPerM;
        this.originX = originX;
        this.originY = originY;
    }

    /// The same map pushed over the page; the projection stays, so that what was painted can be moved along.
    public Viewport movedBy(double dx, double dy) {
        return new Viewport(projection, frame, pxPerM, originX + dx, originY + dy);
    }

    /// The same map larger by a factor, the place at a point of the page staying there.
    ///
    /// @throws IllegalArgumentException if the factor is not above 0
    public Viewport zoomedAt(double x, double y, double factor) {
        if (!(factor > 0 && factor < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("a map grows by a factor above 0, was " + factor);
        }
        return new Viewport(projection, frame, pxPerM * factor, x + (originX - x) * factor, y + (originY - y) * factor);
    }

    /// The same map in the same scale in another frame, what was in the middle in the middle.
    public Viewport in(Rectangle2D other) {
        return new Viewport(
                projection,
                (Rectangle2D) other.clone(),
                pxPerM,
                originX + other.getCenterX() - frame.getCenterX(),
                originY + other.getCenterY() - frame.getCenterY());
    }

    /// The same map with this piece of the Earth in the middle of the frame, as large as it fits.
    public Viewport around(GeoBox shown) {
        Rectangle2D metres = bounds(shown);
        double scale = scale(metres);
        return new Viewport(
                projection,
                frame,
                scale,
                frame.getCenterX() - scale * metres.getCenterX(),
                frame.getCenterY() + scale * metres.getCenterY());
    }

    /// Pixels for a metre of the map.
    public double pxPerM() {
        return pxPerM;
    }

    /// How what was painted in this viewport has to be scaled, then moved, to lie where `to` has it: the factor, and
    /// the two distances in px. Both must come from one and the same map by moving and zooming.
    public double[] scaleAndMoveTo(Viewport to) {
        double factor = to.pxPerM / pxPerM;
        return new double[] {factor, to.originX - originX * factor, to.originY - originY * factor};
    }

    /// The frame on the page; a copy.
    public Rectangle2D frame() {
        return (Rectangle2D) frame.clone();
    }

    /// Puts where a place lies on the page in `page`, which takes two numbers.
    ///
    /// @return false, with nothing put there, if it is too far round the globe to be drawn
    public boolean toPage(double lonDeg, double latDeg, double[] page) {
        if (!projection.toMetres(lonDeg, latDeg, page)) {
            return false;
        }
        page[0] = originX + pxPerM * page[0];
        page[1] = originY - pxPerM * page[1];
        return true;
    }

    /// Where a place lies on the page, in the frame or beside it; empty if it is too far round the globe.
    public Optional<Point2D> toPage(LonLat place) {
        double[] page = new double[2];
        return toPage(place.lonDeg(), place.latDeg(), page)
                ? Optional.of(new Point2D.Double(page[0], page[1]))
                : Optional.empty();
    }

    /// A line on the page, long legs bent as they are on the map. It ends where it is too far round the globe.
    public List<Point2D> toPage(GeoLine line) {
        List<Point2D> page = new ArrayList<>();
        for (int i = 0; i < line.points().size(); i++) {
            for (LonLat place :
                    leg(line.points().get(Math.max(0, i - 1)), line.points().get(i))) {
                Optional<Point2D> point = toPage(place);
                if (point.isEmpty()) {
                    return page;
                }
                page.add(point.get());
            }
        }
        return page;
    }

    /// A closed outline on the page, without corners that are too far round the globe; empty without any.
    public Path2D toPage(List<LonLat> corners) {
        Path2D path = new Path2D.Double();
        for (LonLat corner : corners) {
            toPage(corner).ifPresent(point -> {
                if (path.getCurrentPoint() == null) {
                    path.moveTo(point.getX(), point.getY());
                } else {
                    path.lineTo(point.getX(), point.getY());
                }
            });
        }
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
        return path;
    }

    /// The place at a point of the page.
    public LonLat toLonLat(double x, double y) {
        return projection.toLonLat(new Metres((x - originX) / pxPerM, (originY - y) / pxPerM));
    }

    /// Whether a point of the page is a place: a map of the whole Earth is round.
    public boolean isOnMap(double x, double y) {
        return projection.reaches(new Metres((x - originX) / pxPerM, (originY - y) / pxPerM));
    }

    /// Kilometres over the ellipsoid along a level line of the page, which is what a scale bar there stands for.
    public double km(double x, double y, double widthPx) {
        return toLonLat(x, y).distanceKm(toLonLat(x + widthPx, y));
    }

    // What follows the start, to the end; the first point of a line is a leg from itself to itself.
    private static List<LonLat> leg(LonLat start, LonLat end) {
        int parts = Math.max(1, (int) Math.ceil(start.distanceKm(end) / LONGEST_LEG_KM));
        List<LonLat> places = new ArrayList<>(parts);
        LambertAzimuthal around = new LambertAzimuthal(start);
        double[] to = new double[2];
        boolean near = around.toMetres(end.lonDeg(), end.latDeg(), to);
        for (int i = 1; i < parts && near; i++) {
            // Lines through the centre of the projection are the shortest ways on the sphere.
            double share = (double) i / parts;
            places.add(around.toLonLat(new Metres(share * to[0], share * to[1])));
        }
        places.add(end);
        return places;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Viewport viewport
                && viewport.projection.equals(projection)
                && viewport.frame.equals(frame)
                && viewport.pxPerM == pxPerM
                && viewport.originX == originX
                && viewport.originY == originY;
    }

    @Override
    public int hashCode() {
        return Objects.hash(frame, pxPerM, originX, originY);
    }

    private double scale(Rectangle2D metres) {
        return Math.min(
                frame.getWidth() / Math.max(LEAST_WIDTH_M, metres.getWidth()),
                frame.getHeight() / Math.max(LEAST_WIDTH_M, metres.getHeight()));
    }

    private Rectangle2D bounds(GeoBox box) {
        Rectangle2D metres = new Rectangle2D.Double(0, 0, -1, -1);
        double[] at = new double[2];
        for (int i = 0; i <= SIDE_POINTS; i++) {
            double lon = box.westDeg() + (box.eastDeg() - box.westDeg()) * i / SIDE_POINTS;
            double lat = box.southDeg() + (box.northDeg() - box.southDeg()) * i / SIDE_POINTS;
            double[][] edges = {{lon, box.southDeg()}, {lon, box.northDeg()}, {box.westDeg(), lat}, {box.eastDeg(), lat}
            };
            for (double[] edge : edges) {
                if (projection.toMetres(edge[0], edge[1], at)) {
                    metres = including(metres, at);
                }
            }
        }
        return metres;
    }

    private static Rectangle2D including(Rectangle2D box, double[] point) {
        if (box.getWidth() < 0) {
            return new Rectangle2D.Double(point[0], point[1], 0, 0);
        }
        box.add(point[0], point[1]);
        return box;
    }
}
