package org.ixplanner.app.mapsheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Leg;
import org.ixplanner.engine.simulation.flow.Walk;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.style.Dash;
import org.ixplanner.maps.style.FlowStyle;
import org.ixplanner.maps.style.Ink;

/// Traffic along the fibre: what passes between two nodes, by category, both ways and all owners together; traffic that
/// stays at one place is a ring around it.
final class TrafficLayer {

    /// Less than this part of the largest load would be a hair.
    private static final double LEAST_PART = 0.002;

    private final Texts texts;
    private final Ground ground;
    private final Result result;
    private final Towns towns;
    private final Map<Key, Double> loads = new TreeMap<>();
    private final Map<Ring, Double> rings = new LinkedHashMap<>();
    // Thousands of flows begin and end at a few sites.
    private final Map<String, Optional<LonLat>> townsOfSites = new HashMap<>();

    /// @param texts the words
    /// @param ground where things are
    /// @param result what was simulated
    TrafficLayer(Texts texts, Ground ground, Result result) {
        this.texts = texts;
        this.ground = ground;
        this.result = result;
        towns = new Towns(result.plan());
        for (Flow flow : result.flows()) {
            flow.walk().ifPresent(walk -> {
                along(course(flow), walk, flow.mbps());
                around(course(flow), walk, flow.mbps());
            });
        }
    }

    /// What flows are told apart by.
    private enum Course {
        INTERNATIONAL,
        TROMBONED,
        REGIONAL,
        LOCAL
    }

    private record Ring(LonLat town, Course course) {}

    private record Key(Ground.Pair pair, Course course) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int byCourse = course.compareTo(other.course);
            return byCourse != 0 ? byCourse : pair.compareTo(other.pair);
        }
    }

    MapLayer layer() {
        Map<Ground.Pair, GeoLine> ways = ways();
        double least = largestMbps() * LEAST_PART;
        Map<Course, FlowStyle> styles = styles();
        List<MapFeature> features = new ArrayList<>();
        loads.forEach((key, mbps) -> {
            GeoLine way = ways.get(key.pair);
            FlowStyle style = styles.get(key.course);
            if (mbps > least && way != null && style != null) {
                features.add(new MapFeature.Flow(way, style, mbps, ground.farEnd(key.pair), key.pair.subject()));
            }
        });
        rings.forEach((ring, mbps) -> {
            FlowStyle style = styles.get(ring.course);
            if (mbps > least && style != null) {
                features.add(new MapFeature.Flow(new GeoLine(List.of(ring.town, ring.town)), style, mbps, ""));
            }
        });
        return new MapLayer(texts.text("mapsheet.traffic"), features);
    }

    /// The largest load between two nodes; what stays in a town may be more.
    double largestMbps() {
        return loads.values().stream().mapToDouble(Double::doubleValue).max().orElse(0);
    }

    private void along(Course course, Walk walk, double mbps) {
        for (Leg leg : walk.legs()) {
            for (String span : leg.spans()) {
                result.plan()
                        .spans()
                        .find(span)
                        .ifPresent(found -> loads.merge(new Key(Ground.Pair.of(found), course), mbps, Double::sum));
            }
        }
    }

    // What begins and ends in one town and never leaves it.
    private void around(Course course, Walk walk, double mbps) {
        Optional<LonLat> town = town(walk.legs().getFirst().from());
        if (town.isPresent() && walk.legs().stream().allMatch(leg -> town.equals(town(leg.to())))) {
            rings.merge(new Ring(town.get(), course), mbps, Double::sum);
        }
    }

    private Optional<LonLat> town(String site) {
        return townsOfSites.computeIfAbsent(site, this::townOf);
    }

    private Optional<LonLat> townOf(String site) {
        return result.plan()
                .sites()
                .find(site)
                .filter(ground::isHome)
                .flatMap(found -> ground.site(found.id()))
                .map(towns::of);
    }

    private static Course course(Flow flow) {
        if (flow.tromboned()) {
            return Course.TROMBONED;
        }
        return switch (flow.category()) {
            case LOCAL -> Course.LOCAL;
            case REGIONAL -> Course.REGIONAL;
            case INTERNATIONAL, UNSERVED -> Course.INTERNATIONAL;
        };
    }

    private Map<Ground.Pair, GeoLine> ways() {
        Map<Ground.Pair, GeoLine> ways = new TreeMap<>();
        for (Span span : result.plan().spans()) {
            ground.way(span)
                    .ifPresent(way -> ways.merge(
                            Ground.Pair.of(span),
                            way,
                            (a, b) -> a.points().size() >= b.points().size() ? a : b));
        }
        return ways;
    }

    private Map<Course, FlowStyle> styles() {
        Map<Course, FlowStyle> styles = new EnumMap<>(Course.class);
        styles.put(Course.LOCAL, style(Category.LOCAL, Ink.LOCAL));
        styles.put(Course.REGIONAL, style(Category.REGIONAL, Ink.REGIONAL));
        styles.put(Course.INTERNATIONAL, style(Category.INTERNATIONAL, Ink.INTERNATIONAL));
        styles.put(Course.TROMBONED, new FlowStyle(texts.text("kpi.trombonedMbps"), Ink.INTERNATIONAL, Dash.DASHED));
        return styles;
    }

    private FlowStyle style(Category category, Ink ink) {
        String key =
                switch (category) {
                    case LOCAL -> "kpi.localMbps";
                    case REGIONAL -> "kpi.regionalMbps";
                    case INTERNATIONAL -> "kpi.internationalMbps";
                    case UNSERVED -> "kpi.unservedMbps";
                };
        return new FlowStyle(texts.text(key), ink, Dash.SOLID);
    }
}
