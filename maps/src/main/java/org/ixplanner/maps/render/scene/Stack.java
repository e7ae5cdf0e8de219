package org.ixplanner.maps.render.scene;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapFeature.Spot;
import org.ixplanner.maps.projection.Viewport;
import org.ixplanner.maps.style.PointStyle;

/// Things whose symbols would cover each other, drawn as one.
///
/// @param at where on the page the most important of them is
/// @param spots all of them, the most important first
public record Stack(Point2D at, List<Spot> spots) {

    private static final double TOGETHER_PX = 9;

    public Stack {
        spots = List.copyOf(spots);
    }

    /// The stacks of all spots in the frame, the most important first.
    public static List<Stack> of(Viewport viewport, List<MapFeature> features) {
        List<Spot> sorted = features.stream()
                .filter(Spot.class::isInstance)
                .map(Spot.class::cast)
                .sorted(Comparator.comparingInt(Spot::priority).reversed())
                .toList();
        List<Point2D> places = new ArrayList<>();
        List<List<Spot>> groups = new ArrayList<>();
        for (Spot spot : sorted) {
            Optional<Point2D> at = viewport.toPage(spot.at());
            if (at.isPresent() && viewport.frame().contains(at.get())) {
                int near = nearest(places, at.get());
                if (near < 0) {
                    places.add(at.get());
                    groups.add(new ArrayList<>(List.of(spot)));
                } else {
                    groups.get(near).add(spot);
                }
            }
        }
        List<Stack> stacks = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            stacks.add(new Stack(places.get(i), groups.get(i)));
        }
        return stacks;
    }

    /// The most important of them.
    public Spot first() {
        return spots.getFirst();
    }

    /// How important that is.
    public int priority() {
        return first().priority();
    }

    /// How far the symbol reaches from its middle.
    public double radiusPx() {
        return first().style().sizePx() / 2.0 + (isMixed() ? 4 : 1);
    }

    /// Whether there are several things.
    public boolean isMixed() {
        return spots.size() > 1;
    }

    /// Those of each style, the most important style first.
    public Map<PointStyle, List<Spot>> byStyle() {
        Map<PointStyle, List<Spot>> groups = new LinkedHashMap<>();
        spots.forEach(spot ->
                groups.computeIfAbsent(spot.style(), _ -> new ArrayList<>()).add(spot));
        return groups;
    }

    private static int nearest(List<Point2D> places, Point2D at) {
        int nearest = -1;
        double distance = TOGETHER_PX;
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).distance(at) < distance) {
                distance = places.get(i).distance(at);
                nearest = i;
            }
        }
        return nearest;
    }
}
