package org.ixplanner.maps.render.scene;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.maps.style.Dash;
import org.ixplanner.maps.style.Ink;

/// A line, flow or trail on a page.
///
/// @param points where it goes
/// @param ink its colour
/// @param dash how it is broken
/// @param widthPx how wide it is
/// @param kind what it is
/// @param farEnd where it leads, told where it leaves the map; empty for none
/// @param subject what it is known by; empty for what cannot be picked
public record Way(List<Point2D> points, Ink ink, Dash dash, double widthPx, Kind kind, String farEnd, String subject) {

    /// What a way is.
    public enum Kind {
        /// A line over the ground.
        LINE,
        /// Traffic.
        FLOW,
        /// A way that is followed.
        TRAIL
    }

    // Slender, so that it does not hide what lies beside the line.
    private static final double HALF_WIDTH = 0.45;

    public Way {
        points = List.copyOf(points);
    }

    /// Its line.
    public Path2D path() {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().getX(), points.getFirst().getY());
        for (Point2D point : points.subList(1, points.size())) {
            path.lineTo(point.getX(), point.getY());
        }
        return path;
    }

    /// Arrow heads that point forward, evenly spread along it; none on a short one.
    ///
    /// @param sizePx how long a head is
    /// @param everyPx about how much of the way there is for each
    /// @param leastPx the shortest way that has one
    List<Shape> arrows(double sizePx, double everyPx, double leastPx) {
        double whole = 0;
        for (int i = 1; i < points.size(); i++) {
            whole += points.get(i - 1).distance(points.get(i));
        }
        List<Shape> arrows = new ArrayList<>();
        if (whole < leastPx) {
            return arrows;
        }
        long count = Math.max(1, Math.round(whole / everyPx));
        double passed = 0;
        for (int i = 1; i < points.size(); i++) {
            Point2D from = points.get(i - 1);
            Point2D to = points.get(i);
            double length = from.distance(to);
            double next = (arrows.size() + 0.5) * whole / count;
            while (arrows.size() < count && next <= passed + length) {
                arrows.add(arrow(from, to, (next - passed) / length, sizePx));
                next = (arrows.size() + 0.5) * whole / count;
            }
            passed += length;
        }
        return arrows;
    }

    private static Shape arrow(Point2D from, Point2D to, double share, double sizePx) {
        double length = from.distance(to);
        double cos = (to.getX() - from.getX()) / length;
        double sin = (to.getY() - from.getY()) / length;
        double tipX = from.getX() + share * length * cos + sizePx / 2 * cos;
        double tipY = from.getY() + share * length * sin + sizePx / 2 * sin;
        double half = HALF_WIDTH * sizePx;
        return SymbolPen.polygon(
                tipX,
                tipY,
                tipX - sizePx * cos - half * sin,
                tipY - sizePx * sin + half * cos,
                tipX - sizePx * cos + half * sin,
                tipY - sizePx * sin - half * cos);
    }
}
