package org.ixplanner.maps.render.scene;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/// Curves on a page, as chains of points.
final class Bends {

    private static final int PARTS = 36;

    private Bends() {}

    /// An arc from one point to another.
    ///
    /// @param rise how far its middle lies off the straight line, to the left of the way there
    static List<Point2D> arc(Point2D start, Point2D end, double rise) {
        double dx = end.getX() - start.getX();
        double dy = end.getY() - start.getY();
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        double topX = (start.getX() + end.getX()) / 2 + 2 * rise * dy / length;
        double topY = (start.getY() + end.getY()) / 2 - 2 * rise * dx / length;
        List<Point2D> points = new ArrayList<>(PARTS + 1);
        for (int i = 0; i <= PARTS; i++) {
            double t = (double) i / PARTS;
            double a = (1 - t) * (1 - t);
            double b = 2 * t * (1 - t);
            double c = t * t;
            points.add(new Point2D.Double(
                    a * start.getX() + b * topX + c * end.getX(), a * start.getY() + b * topY + c * end.getY()));
        }
        return points;
    }

    /// A ring around a point, from its top and back.
    static List<Point2D> ring(Point2D at, double radius) {
        List<Point2D> points = new ArrayList<>(PARTS + 1);
        for (int i = 0; i <= PARTS; i++) {
            double angle = 2 * Math.PI * i / PARTS;
            points.add(new Point2D.Double(at.getX() + radius * Math.sin(angle), at.getY() - radius * Math.cos(angle)));
        }
        return points;
    }

    /// A line beside another.
    ///
    /// @param distance how far to the left of the way it goes
    static List<Point2D> beside(List<Point2D> line, double distance) {
        if (distance == 0) {
            return line;
        }
        List<Point2D> points = new ArrayList<>(line.size());
        for (int i = 0; i < line.size(); i++) {
            Point2D before = line.get(Math.max(0, i - 1));
            Point2D after = line.get(Math.min(line.size() - 1, i + 1));
            double dx = after.getX() - before.getX();
            double dy = after.getY() - before.getY();
            double length = Math.max(1e-9, Math.hypot(dx, dy));
            Point2D at = line.get(i);
            points.add(new Point2D.Double(at.getX() + distance * dy / length, at.getY() - distance * dx / length));
        }
        return points;
    }
}
