package org.ixplanner.app.mapsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.style.Dash;
import org.ixplanner.maps.style.Ink;
import org.ixplanner.maps.style.LineStyle;

/// Fibre by status. Spans of several owners between the same two nodes are one line: the best status among them.
///
/// @param texts the words
/// @param ground where things are
/// @param works whether a span works
record FibreLayer(Texts texts, Ground ground, Predicate<Span> works) {

    private static final double WIDTH_PX = 1.4;

    /// From the best to the worst.
    private enum Status {
        OPERATIONAL("operational", Ink.FIBRE, Dash.SOLID),
        DOWN("down", Ink.ALERT, Dash.DASHED),
        BUILDING("building", Ink.FIBRE, Dash.DASHED),
        PLANNED("planned", Ink.FIBRE, Dash.DOTTED);

        private final String key;
        private final Ink ink;
        private final Dash dash;

        Status(String key, Ink ink, Dash dash) {
            this.key = key;
            this.ink = ink;
            this.dash = dash;
        }
    }

    MapLayer layer() {
        Map<Ground.Pair, Span> spans = new TreeMap<>();
        for (Span span : ground.plan().spans()) {
            if (span.status() != BuildStatus.DECOMMISSIONED) {
                spans.merge(Ground.Pair.of(span), span, this::better);
            }
        }
        List<MapFeature> lines = new ArrayList<>();
        spans.forEach((pair, span) -> ground.way(span)
                .ifPresent(way ->
                        lines.add(new MapFeature.Line(way, style(status(span)), ground.farEnd(pair), pair.subject()))));
        return new MapLayer(texts.text("mapsheet.fibre"), lines);
    }

    // Drawn ones before others, so that the line follows the ground.
    private Span better(Span one, Span other) {
        int byStatus = status(one).compareTo(status(other));
        if (byStatus != 0) {
            return byStatus < 0 ? one : other;
        }
        return one.route() == null && other.route() != null ? other : one;
    }

    private Status status(Span span) {
        return switch (span.status()) {
            case OPERATIONAL -> works.test(span) ? Status.OPERATIONAL : Status.DOWN;
            case UNDER_CONSTRUCTION -> Status.BUILDING;
            case PROPOSED, PLANNED, INACTIVE, DECOMMISSIONED -> Status.PLANNED;
        };
    }

    private LineStyle style(Status status) {
        return new LineStyle(texts.text("mapsheet.fibre." + status.key), status.ink, status.dash, WIDTH_PX);
    }
}
