package org.ixplanner.app.mapsheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.study.why.Explanation;
import org.ixplanner.engine.study.why.Journey;
import org.ixplanner.engine.study.why.Step;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.projection.GeoBox;
import org.ixplanner.maps.style.Dash;
import org.ixplanner.maps.style.Ink;
import org.ixplanner.maps.style.PointStyle;
import org.ixplanner.maps.style.Symbol;
import org.ixplanner.maps.style.TrailStyle;

/// A way between two networks and back: over which spans it runs, stretches that are estimated dashed, where it starts
/// and ends, and where it is handed over.
///
/// @param texts the words
/// @param ground where things are
record RouteLayer(Texts texts, Ground ground) {

    private static final int MARK_PX = 13;
    // A way that was asked for is told before what is always there.
    private static final int HAND_OVER = MapFeature.Spot.KEY + 20;
    private static final int END = MapFeature.Spot.KEY + 10;
    private static final double MARGIN = 0.1;
    private static final double MARGIN_KM = 8;

    /// Two networks at a place, whichever hands over to the other.
    private record Meeting(LonLat at, Set<Asn> networks) {}

    /// The way of the largest journey from the one network to the other.
    Route of(Explanation explanation) {
        Explanation.Direction direction = explanation.directions().getFirst();
        Journey journey = direction.largestFirst().getFirst();
        RouteGround found = new RouteGround(ground);
        List<Stretch> there = found.stretches(journey.out());
        List<Stretch> back = found.stretches(journey.back());
        List<MapFeature> features = new ArrayList<>();
        String one = name(direction.from());
        String other = name(direction.to());
        trails(features, there, Ink.THERE, "mapsheet.route.there", List.of(one, other, explanation.scenario()), 0);
        // Side by side also where both pass the same ground in one direction, as tromboned traffic does.
        int lane = Stretch.overlap(there, back) ? 1 : 0;
        trails(features, back, Ink.BACK, "mapsheet.route.back", List.of(other, one, explanation.scenario()), lane);
        ends(features, found, journey, one, other);
        handOvers(features, found, journey);
        return new Route(new MapLayer(texts.text("mapsheet.route"), features), extent(features), found.unplaced());
    }

    // Who and in which scenario is told once in the legend.
    private void trails(
            List<MapFeature> features, List<Stretch> way, Ink ink, String key, List<String> names, int lane) {
        boolean isKnown = way.stream().anyMatch(stretch -> !stretch.isEstimated());
        Object[] told = names.toArray();
        TrailStyle known = new TrailStyle(say(key, told), ink, Dash.SOLID);
        TrailStyle guessed = new TrailStyle(
                isKnown ? texts.text(key + ".estimated") : say(key + ".estimated.all", told), ink, Dash.DASHED);
        for (Stretch stretch : way) {
            features.add(new MapFeature.Trail(stretch.way(), stretch.isEstimated() ? guessed : known, lane));
        }
    }

    private void ends(List<MapFeature> features, RouteGround found, Journey journey, String one, String other) {
        if (!journey.out().isEmpty()
                && journey.out().getFirst() instanceof Step.Carried first
                && journey.out().getLast() instanceof Step.Carried last) {
            PointStyle start = mark("start", Symbol.CIRCLE, Ink.THERE);
            PointStyle end = mark("end", Symbol.TARGET, Ink.THERE);
            found.place(first.leg().from()).ifPresent(at -> features.add(new MapFeature.Spot(at, start, one, END)));
            found.place(last.leg().to()).ifPresent(at -> features.add(new MapFeature.Spot(at, end, other, END)));
        }
    }

    private void handOvers(List<MapFeature> features, RouteGround found, Journey journey) {
        Set<Meeting> told = new HashSet<>();
        handOvers(features, found, journey.out(), mark("handOver", Symbol.DIAMOND, Ink.THERE), told);
        handOvers(features, found, journey.back(), mark("handOverBack", Symbol.DIAMOND, Ink.BACK), told);
    }

    private void handOvers(
            List<MapFeature> features, RouteGround found, List<Step> way, PointStyle style, Set<Meeting> told) {
        for (Step step : way) {
            if (step instanceof Step.Handed(HandOver over, var _, var _)) {
                String label = told(over);
                found.place(over.exitSite())
                        .filter(at -> told.add(new Meeting(at, Set.of(over.from(), over.to()))))
                        .ifPresent(at -> features.add(new MapFeature.Spot(at, style, label, HAND_OVER)));
            }
        }
    }

    // At home the town is told by what else stands there.
    private String told(HandOver over) {
        return ground.plan()
                .sites()
                .find(over.exitSite())
                .filter(site -> !ground.isHome(site))
                .map(site -> say("mapsheet.route.handOver.abroad", name(over.from()), name(over.to()), site.name()))
                .orElseGet(() -> say("mapsheet.route.handOver.between", name(over.from()), name(over.to())));
    }

    private static Optional<GeoBox> extent(List<MapFeature> features) {
        List<LonLat> places = new ArrayList<>();
        for (MapFeature feature : features) {
            switch (feature) {
                case MapFeature.Trail trail -> places.addAll(trail.way().points());
                case MapFeature.Spot spot -> places.add(spot.at());
                default -> throw new IllegalStateException("not part of a way: " + feature);
            }
        }
        return places.isEmpty()
                ? Optional.empty()
                : Optional.of(GeoBox.around(places).grown(MARGIN, MARGIN_KM));
    }

    private PointStyle mark(String key, Symbol symbol, Ink ink) {
        String name = "mapsheet.route." + key;
        return new PointStyle(texts.text(name), texts.pattern(name + ".many"), symbol, ink, false, MARK_PX);
    }

    private String name(Asn asn) {
        return ground.plan().network(asn).map(Network::name).orElse(asn.toString());
    }

    private String say(String key, Object... arguments) {
        return texts.format(Message.of(key, arguments));
    }
}
