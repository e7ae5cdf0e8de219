package org.ixplanner.app.mapsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
record FibreLayer(Texts texts, Ground ground) {

    private static final double WIDTH_PX = 1.4;

    MapLayer layer() {
        Map<Ground.Pair, Span> spans = new TreeMap<>();
        for (Span span : ground.plan().spans()) {
            if (span.status() != BuildStatus.DECOMMISSIONED) {
                spans.merge(Ground.Pair.of(span), span, FibreLayer::better);
            }
        }
        Map<Dash, LineStyle> styles = styles();
        List<MapFeature> lines = new ArrayList<>();
        spans.forEach((pair, span) -> Optional.ofNullable(styles.get(dash(span.status())))
                .ifPresent(style -> ground.way(span)
                        .ifPresent(way -> lines.add(new MapFeature.Line(way, style, ground.farEnd(pair))))));
        return new MapLayer(texts.text("mapsheet.fibre"), lines);
    }

    // Drawn ones before others, so that the line follows the ground.
    private static Span better(Span one, Span other) {
        int byStatus = dash(one.status()).compareTo(dash(other.status()));
        if (byStatus != 0) {
            return byStatus < 0 ? one : other;
        }
        return one.route() == null && other.route() != null ? other : one;
    }

    private static Dash dash(BuildStatus status) {
        return switch (status) {
            case OPERATIONAL -> Dash.SOLID;
            case UNDER_CONSTRUCTION -> Dash.DASHED;
            case PROPOSED, PLANNED, INACTIVE, DECOMMISSIONED -> Dash.DOTTED;
        };
    }

    private Map<Dash, LineStyle> styles() {
        Map<Dash, LineStyle> styles = new EnumMap<>(Dash.class);
        styles.put(
                Dash.SOLID, new LineStyle(texts.text("mapsheet.fibre.operational"), Ink.FIBRE, Dash.SOLID, WIDTH_PX));
        styles.put(
                Dash.DASHED, new LineStyle(texts.text("mapsheet.fibre.building"), Ink.FIBRE, Dash.DASHED, WIDTH_PX));
        styles.put(Dash.DOTTED, new LineStyle(texts.text("mapsheet.fibre.planned"), Ink.FIBRE, Dash.DOTTED, WIDTH_PX));
        return styles;
    }
}
