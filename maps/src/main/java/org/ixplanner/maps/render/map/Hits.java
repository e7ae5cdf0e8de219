package org.ixplanner.maps.render.map;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.render.scene.Stack;
import org.ixplanner.maps.render.scene.Way;

/// What of a painted map can be pointed at, in coordinates of its page.
public final class Hits {

    /// Nothing to point at.
    public static final Hits NONE = new Hits(List.of());

    // A thin line is hard to meet.
    private static final double REACH_PX = 4;

    private final List<Hit> hits;

    private Hits(List<Hit> hits) {
        this.hits = hits;
    }

    /// Something that can be pointed at.
    ///
    /// @param subjects what it is known by, the most important first: several where symbols share a place
    /// @param points where it is: one for a symbol, more for a line
    /// @param radiusPx how far it reaches from there
    public record Hit(List<String> subjects, List<Point2D> points, double radiusPx) {

        /// Keeps its own copies of the lists.
        public Hit {
            subjects = List.copyOf(subjects);
            points = List.copyOf(points);
        }

        /// Whether it is a symbol.
        public boolean isSpot() {
            return points.size() == 1;
        }

        double distance(double x, double y) {
            if (isSpot()) {
                return points.getFirst().distance(x, y);
            }
            double nearest = Double.POSITIVE_INFINITY;
            for (int i = 1; i < points.size(); i++) {
                Point2D from = points.get(i - 1);
                Point2D to = points.get(i);
                nearest = Math.min(nearest, Line2D.ptSegDist(from.getX(), from.getY(), to.getX(), to.getY(), x, y));
            }
            return nearest;
        }
    }

    static Hits of(List<Stack> stacks, List<Way> ways) {
        List<Hit> hits = new ArrayList<>();
        for (Stack stack : stacks) {
            List<String> subjects = stack.spots().stream()
                    .map(MapFeature::subject)
                    .filter(subject -> !subject.isEmpty())
                    .distinct()
                    .toList();
            if (!subjects.isEmpty()) {
                hits.add(new Hit(subjects, List.of(stack.at()), stack.radiusPx()));
            }
        }
        for (Way way : ways) {
            if (!way.subject().isEmpty()) {
                hits.add(new Hit(List.of(way.subject()), way.points(), way.widthPx() / 2));
            }
        }
        return new Hits(List.copyOf(hits));
    }

    /// What is at a point of the page: symbols before lines, then the nearest.
    public Optional<Hit> at(double x, double y) {
        return hits.stream()
                .filter(hit -> hit.distance(x, y) <= hit.radiusPx() + REACH_PX)
                .min(Comparator.comparing((Hit hit) -> !hit.isSpot()).thenComparingDouble(hit -> hit.distance(x, y)));
    }

    /// Everything that is known by this.
    public List<Hit> of(String subject) {
        return hits.stream().filter(hit -> hit.subjects().contains(subject)).toList();
    }
}
