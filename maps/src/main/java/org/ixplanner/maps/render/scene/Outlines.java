package org.ixplanner.maps.render.scene;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.ixplanner.maps.basemap.Vertices;
import org.ixplanner.maps.projection.Viewport;

/// Turns lines of the base map into paths on a page, cut at its frame so that a vector file holds no more than is
/// seen, and without points too close to tell apart.
final class Outlines {

    private static final double BEYOND_PX = 12;
    private static final double LEAST_STEP_PX = 0.4;
    private static final double LONGEST_EDGE_DEG = 2;

    private final Viewport viewport;
    private final Rectangle2D clip;
    private double[] xy = new double[4096];
    private int length;

    Outlines(Viewport viewport) {
        this.viewport = viewport;
        Rectangle2D frame = viewport.frame();
        this.clip = new Rectangle2D.Double(
                frame.getX() - BEYOND_PX,
                frame.getY() - BEYOND_PX,
                frame.getWidth() + 2 * BEYOND_PX,
                frame.getHeight() + 2 * BEYOND_PX);
    }

    /// Adds closed lines to a path, so far as they are in the frame.
    void addRings(Path2D path, List<? extends Vertices> rings) {
        for (Vertices ring : rings) {
            if (project(ring, true) && touchesClip()) {
                addClosed(path);
            }
        }
    }

    /// Adds an open line to a path, so far as it is in the frame.
    void addLine(Path2D path, Vertices line) {
        if (!project(line, false) || !touchesClip()) {
            return;
        }
        boolean drawn = false;
        for (int i = 2; i < length; i += 2) {
            boolean near = clip.intersectsLine(xy[i - 2], xy[i - 1], xy[i], xy[i + 1]);
            if (near && !drawn) {
                path.moveTo(xy[i - 2], xy[i - 1]);
            }
            if (near) {
                path.lineTo(xy[i], xy[i + 1]);
            }
            drawn = near;
        }
    }

    // Puts the points on the page; false if one of them is too far round the globe, as then the rest has no shape.
    private boolean project(Vertices line, boolean closed) {
        length = 0;
        double[] page = new double[2];
        int points = closed ? line.size() + 1 : line.size();
        for (int i = 0; i < points; i++) {
            int at = i % line.size();
            int before = Math.max(0, i - 1);
            double fromLon = line.lonDeg(before);
            double fromLat = line.latDeg(before);
            double span = Math.max(Math.abs(line.lonDeg(at) - fromLon), Math.abs(line.latDeg(at) - fromLat));
            int parts = Math.max(1, (int) Math.ceil(span / LONGEST_EDGE_DEG));
            for (int k = 1; k <= parts; k++) {
                double share = (double) k / parts;
                double lon = fromLon + share * (line.lonDeg(at) - fromLon);
                double lat = fromLat + share * (line.latDeg(at) - fromLat);
                if (!viewport.toPage(lon, lat, page)) {
                    return false;
                }
                boolean last = i == points - 1 && k == parts;
                append(page[0], page[1], last);
            }
        }
        return length >= 4;
    }

    private void append(double x, double y, boolean always) {
        if (!always
                && length > 0
                && Math.abs(x - xy[length - 2]) < LEAST_STEP_PX
                && Math.abs(y - xy[length - 1]) < LEAST_STEP_PX) {
            return;
        }
        if (length + 2 > xy.length) {
            xy = Arrays.copyOf(xy, 2 * xy.length);
        }
        xy[length++] = x;
        xy[length++] = y;
    }

    private boolean touchesClip() {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < length; i += 2) {
            left = Math.min(left, xy[i]);
            right = Math.max(right, xy[i]);
            top = Math.min(top, xy[i + 1]);
            bottom = Math.max(bottom, xy[i + 1]);
        }
        return right >= clip.getMinX() && left <= clip.getMaxX() && bottom >= clip.getMinY() && top <= clip.getMaxY();
    }

    // Cuts at one edge after the other (Sutherland and Hodgman).
    private void addClosed(Path2D path) {
        double[] polygon = Arrays.copyOf(xy, length);
        polygon = cut(polygon, 0, 1, clip.getMinX());
        polygon = cut(polygon, 0, -1, -clip.getMaxX());
        polygon = cut(polygon, 1, 1, clip.getMinY());
        polygon = cut(polygon, 1, -1, -clip.getMaxY());
        if (polygon.length < 6) {
            return;
        }
        path.moveTo(polygon[0], polygon[1]);
        for (int i = 2; i < polygon.length; i += 2) {
            path.lineTo(polygon[i], polygon[i + 1]);
        }
        path.closePath();
    }

    // What lies where sign × coordinate ≥ limit; axis 0 is x.
    private static double[] cut(double[] polygon, int axis, int sign, double limit) {
        double[] kept = new double[2 * polygon.length + 4];
        int count = 0;
        for (int i = 0; i < polygon.length; i += 2) {
            int before = (i + polygon.length - 2) % polygon.length;
            double from = sign * polygon[before + axis] - limit;
            double to = sign * polygon[i + axis] - limit;
            if (from < 0 != to < 0) {
                double share = from / (from - to);
                kept[count++] = polygon[before] + share * (polygon[i] - polygon[before]);
                kept[count++] = polygon[before + 1] + share * (polygon[i + 1] - polygon[before + 1]);
            }
            if (to >= 0) {
                kept[count++] = polygon[i];
                kept[count++] = polygon[i + 1];
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
