package org.ixplanner.maps.render.scene;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
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
}
