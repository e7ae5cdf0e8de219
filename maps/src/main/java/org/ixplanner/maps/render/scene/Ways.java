package org.ixplanner.maps.render.scene;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapFeature.Flow;
import org.ixplanner.maps.layer.MapFeature.Line;
import org.ixplanner.maps.layer.MapFeature.Trail;
import org.ixplanner.maps.projection.Viewport;

/// Puts lines, flows and trails on a page: lines and flows between the same ends side by side, flows as wide as their
/// load, trails beside what they run over.
public final class Ways {

    private static final Comparator<LonLat> WEST_FIRST =
            Comparator.comparingDouble(LonLat::lonDeg).thenComparingDouble(LonLat::latDeg);
    private static final double GAP_PX = 1.5;
    private static final double LEAST_LENGTH_PX = 1;
    private static final double RISE = 0.13;
    private static final double MAX_RISE_PX = 90;
    private static final double RING_PX = 13;
    private static final double TRAIL_GAP_PX = 1.5;

    private final Viewport viewport;
    private final FlowWidths widths;

    /// @param viewport the page
    /// @param widths how wide flows are
    public Ways(Viewport viewport, FlowWidths widths) {
        this.viewport = viewport;
        this.widths = widths;
    }

    /// The lines among the features in their order, then the flows, the widest first so that none is hidden, then the
    /// trails in their order.
    public List<Way> of(List<MapFeature> features) {
        List<Way> ways = new ArrayList<>();
        Map<Ends, List<Line>> lines = new LinkedHashMap<>();
        Map<Ends, List<Flow>> flows = new LinkedHashMap<>();
        for (MapFeature feature : features) {
            if (feature instanceof Line line) {
                lines.computeIfAbsent(Ends.of(line.way()), _ -> new ArrayList<>())
                        .add(line);
            } else if (feature instanceof Flow flow) {
                flows.computeIfAbsent(Ends.of(flow.way()), _ -> new ArrayList<>())
                        .add(flow);
            }
        }
        lines.values().forEach(group -> addLines(group, ways));
        List<Way> wide = new ArrayList<>();
        flows.values().forEach(group -> addFlows(group, wide));
        wide.sort(Comparator.comparingDouble(Way::widthPx).reversed());
        ways.addAll(wide);
        for (MapFeature feature : features) {
            if (feature instanceof Trail trail) {
                ways.add(trail(trail));
            }
        }
        return ways.stream().filter(way -> way.points().size() > 1).toList();
    }

    private void addLines(List<Line> group, List<Way> ways) {
        double whole = group.stream()
                        .mapToDouble(line -> line.style().widthPx() + GAP_PX)
                        .sum()
                - GAP_PX;
        double from = -whole / 2;
        for (Line line : group) {
            double width = line.style().widthPx();
            List<Point2D> points = onPage(line.way());
            double beside = side(line.way()) * (from + width / 2);
            ways.add(new Way(
                    Bends.beside(points, beside),
                    line.style().ink(),
                    line.style().dash(),
                    width,
                    Way.Kind.LINE,
                    line.farEnd(),
                    line.subject()));
            from += width + GAP_PX;
        }
    }

    private void addFlows(List<Flow> group, List<Way> ways) {
        double whole = -GAP_PX;
        for (Flow flow : group) {
            whole += widths.px(flow.loadMbps()) + GAP_PX;
        }
        double from = -whole / 2;
        int index = 0;
        for (Flow flow : group) {
            double width = widths.px(flow.loadMbps());
            List<Point2D> points = points(flow.way(), index, from + width / 2, whole);
            ways.add(new Way(
                    points,
                    flow.style().ink(),
                    flow.style().dash(),
                    width,
                    Way.Kind.FLOW,
                    flow.farEnd(),
                    flow.subject()));
            from += width + GAP_PX;
            index++;
        }
    }

    private Way trail(Trail trail) {
        double beside = TRAIL_GAP_PX / 2 + WayPen.TRAIL_PX / 2 + trail.lane() * (WayPen.TRAIL_PX + TRAIL_GAP_PX);
        return new Way(
                Bends.beside(onPage(trail.way()), -beside),
                trail.style().ink(),
                trail.style().dash(),
                WayPen.TRAIL_PX,
                Way.Kind.TRAIL,
                "",
                "");
    }

    private List<Point2D> points(GeoLine way, int index, double offset, double whole) {
        List<Point2D> line = onPage(way);
        if (way.points().size() > 2 || line.isEmpty()) {
            return Bends.beside(line, side(way) * offset);
        }
        if (way.start().equals(way.end())) {
            return Bends.ring(line.getFirst(), RING_PX + whole / 2 + offset);
        }
        Point2D start = line.getFirst();
        Point2D end = line.getLast();
        double rise = Math.min(MAX_RISE_PX, RISE * start.distance(end)) + Math.abs(offset) * Integer.signum(index);
        return Bends.arc(start, end, side(way) * rise);
    }

    // The same way round for both directions, so that what goes there and what comes back lie side by side.
    private static int side(GeoLine way) {
        return WEST_FIRST.compare(way.start(), way.end()) <= 0 ? 1 : -1;
    }

    // Without points that lie on top of each other, which have no direction.
    private List<Point2D> onPage(GeoLine way) {
        List<Point2D> points = new ArrayList<>();
        for (Point2D point : viewport.toPage(way)) {
            if (points.isEmpty() || points.getLast().distance(point) >= LEAST_LENGTH_PX) {
                points.add(point);
            }
        }
        return points;
    }

    private record Ends(LonLat west, LonLat east) {

        static Ends of(GeoLine way) {
            return WEST_FIRST.compare(way.start(), way.end()) <= 0
                    ? new Ends(way.start(), way.end())
                    : new Ends(way.end(), way.start());
        }
    }
}
