package org.ixplanner.maps.render.scene;

import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ixplanner.maps.style.Ink;

/// Where a way leaves the map.
///
/// @param at where it crosses the frame
/// @param angle its direction there, in radians from east, y down
/// @param ink the colour of the way
/// @param sizePx how large its arrow is
/// @param farEnd where it leads
public record Exit(Point2D at, double angle, Ink ink, double sizePx, String farEnd) {

    // How far the tip stays off the frame, so that a slanting arrow is whole.
    private static final double TIP = 0.4;
    private static final double LEAST_PX = 9;
    private static final double TOGETHER_PX = 70;

    /// The exits of ways that say where they lead and end off the frame, those of wide ways first.
    public static List<Exit> of(Rectangle2D frame, List<Way> ways) {
        return ways.stream()
                .filter(way -> !way.farEnd().isBlank())
                .sorted(Comparator.comparingDouble(Way::widthPx).reversed())
                .flatMap(way -> of(frame, way).stream())
                .toList();
    }

    /// Exits that lead to the same place and lie close together are told by one of them: one list for each label.
    public static List<List<Exit>> together(List<Exit> exits) {
        List<List<Exit>> groups = new ArrayList<>();
        for (Exit exit : exits) {
            groups.stream()
                    .filter(group -> group.getFirst().farEnd().equals(exit.farEnd())
                            && group.getFirst().at().distance(exit.at()) < TOGETHER_PX)
                    .findFirst()
                    .ifPresentOrElse(group -> group.add(exit), () -> groups.add(new ArrayList<>(List.of(exit))));
        }
        return groups;
    }

    /// An arrow head within the frame.
    public Path2D arrow() {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double half = 0.55 * sizePx;
        double tipX = at.getX() - TIP * sizePx * cos;
        double tipY = at.getY() - TIP * sizePx * sin;
        return SymbolPen.polygon(
                tipX,
                tipY,
                tipX - sizePx * cos - half * sin,
                tipY - sizePx * sin + half * cos,
                tipX - sizePx * cos + half * sin,
                tipY - sizePx * sin - half * cos);
    }

    /// The middle of the arrow head.
    public Point2D middle() {
        return new Point2D.Double(at.getX() - sizePx * Math.cos(angle), at.getY() - sizePx * Math.sin(angle));
    }

    private static List<Exit> of(Rectangle2D frame, Way way) {
        List<Exit> exits = new ArrayList<>(2);
        Point2D start = way.points().getFirst();
        Point2D end = way.points().getLast();
        if (frame.contains(start) != frame.contains(end)) {
            List<Point2D> outward =
                    frame.contains(start) ? way.points() : way.points().reversed();
            for (int i = 1; i < outward.size(); i++) {
                if (frame.contains(outward.get(i - 1)) && !frame.contains(outward.get(i))) {
                    exits.clear();
                    exits.add(at(frame, outward.get(i - 1), outward.get(i), way));
                }
            }
        }
        return exits;
    }

    private static Exit at(Rectangle2D frame, Point2D inside, Point2D outside, Way way) {
        double dx = outside.getX() - inside.getX();
        double dy = outside.getY() - inside.getY();
        double share = 1;
        share = Math.min(share, share(inside.getX(), dx, frame.getMinX(), frame.getMaxX()));
        share = Math.min(share, share(inside.getY(), dy, frame.getMinY(), frame.getMaxY()));
        return new Exit(
                new Point2D.Double(inside.getX() + share * dx, inside.getY() + share * dy),
                Math.atan2(dy, dx),
                way.ink(),
                Math.max(LEAST_PX, 1.6 * way.widthPx()),
                way.farEnd());
    }

    private static double share(double from, double step, double least, double most) {
        if (step == 0) {
            return 1;
        }
        return ((step > 0 ? most : least) - from) / step;
    }
}
