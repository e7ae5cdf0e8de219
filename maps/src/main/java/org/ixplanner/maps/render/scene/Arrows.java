package org.ixplanner.maps.render.scene;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/// Arrow heads along a line, evenly spread.
final class Arrows {

    // Slender, so that it does not hide what lies beside the line.
    private static final double HALF_WIDTH = 0.45;

    private Arrows() {}

    /// The arrow heads of a line; none on a short one.
    ///
    /// @param line in the direction that they point to
    /// @param sizePx how long a head is
    /// @param everyPx about how much of the line there is for each
    /// @param leastPx the shortest line that has one
    static List<Shape> along(List<Point2D> line, double sizePx, double everyPx, double leastPx) {
        double whole = 0;
        for (int i = 1; i < line.size(); i++) {
            whole += line.get(i - 1).distance(line.get(i));
        }
        List<Shape> arrows = new ArrayList<>();
        if (whole < leastPx) {
            return arrows;
        }
        long count = Math.max(1, Math.round(whole / everyPx));
        double passed = 0;
        for (int i = 1; i < line.size(); i++) {
            Point2D from = line.get(i - 1);
            Point2D to = line.get(i);
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
