package org.ixplanner.app.mapsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.fibre.Way;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.why.Explanation;
import org.ixplanner.engine.study.why.Journey;
import org.ixplanner.engine.study.why.Step;
import org.ixplanner.engine.study.why.Why;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.maps.layer.MapFeature.Spot;
import org.ixplanner.maps.layer.MapFeature.Trail;
import org.ixplanner.maps.style.Dash;
import org.ixplanner.maps.style.Ink;
import org.junit.jupiter.api.Test;

/// A way between two networks on the map.
class RouteLayerTest {

    // The example's fibre nodes.
    private static final LonLat NAIROBI = new LonLat(36.8219, -1.2921);
    private static final LonLat NAKURU = new LonLat(36.08, -0.3031);
    private static final LonLat KISUMU = new LonLat(34.7617, -0.1022);
    private static final LonLat MOMBASA = new LonLat(39.6682, -4.0435);
    private static final LonLat MARSEILLE = new LonLat(5.3698, 43.2965);
    private static final LonLat LONDON = new LonLat(-0.0027, 51.5115);
    // Where the drawn span from Nairobi to Mombasa bends.
    private static final LonLat BEND = new LonLat(38.5561, -3.3961);

    // Its sites with a place of their own.
    private static final LonLat JIRANI_NAIROBI = new LonLat(36.825, -1.3);
    private static final LonLat JIRANI_MOMBASA = new LonLat(39.67, -4.05);

    private static final Asn SAVANNA = new Asn(64496);
    private static final Asn TWIGA = new Asn(64499);
    private static final Asn ALBION = new Asn(65536);
    private static final Asn SAFARICOM = new Asn(33771);
    private static final Asn AIRTEL = new Asn(36926);

    private static final Outcome EXAMPLE = outcome("example", "mombasa");
    private static final Outcome WITHOUT = outcome("kenya", "no-exchange");
    private static final Outcome TODAY = outcome("kenya", "today");

    @Test
    void theWayFollowsItsSpansThereAndBackInTwoInks() {
        Route route = route(EXAMPLE, ALBION, SAVANNA);

        List<LonLat> there = List.of(LONDON, MARSEILLE, MOMBASA, BEND, NAIROBI, NAKURU, KISUMU);
        assertThat(trails(route, Ink.THERE)).singleElement().satisfies(trail -> {
            assertThat(trail.way().points()).isEqualTo(there);
            assertThat(trail.style().name()).isEqualTo("There: Albion Transit to Savanna Telecom (Mombasa opens)");
            assertThat(trail.style().dash()).isEqualTo(Dash.SOLID);
        });
        assertThat(trails(route, Ink.BACK)).singleElement().satisfies(trail -> {
            assertThat(trail.way().points()).isEqualTo(there.reversed());
            assertThat(trail.style().name()).isEqualTo("Back: Savanna Telecom to Albion Transit (Mombasa opens)");
            assertThat(trail.style().dash()).isEqualTo(Dash.SOLID);
        });
    }

    // Nobody knows where AS65536's users are: the way begins where the plan knows it, in London.
    @Test
    void whatHasNoPlaceIsNamedAndNotDrawn() {
        Route route = route(EXAMPLE, ALBION, SAVANNA);

        assertThat(route.unplaced()).containsExactly("AS65536");
        assertThat(spots(route, "Start of the way")).isEmpty();
        assertThat(spots(route, "End of the way")).extracting(Spot::at).containsExactly(KISUMU);
        assertThat(spots(route, "Hand-over")).singleElement().satisfies(spot -> {
            assertThat(spot.at()).isEqualTo(LONDON);
            assertThat(spot.label()).isEqualTo("London Docklands: Albion Transit to Savanna Telecom");
        });
    }

    @Test
    void anEstimatedStretchIsStraightAndDashed() {
        Route route = route(EXAMPLE, TWIGA, SAVANNA);

        assertThat(trails(route, Ink.THERE)).singleElement().satisfies(trail -> {
            assertThat(trail.way().points()).containsExactly(JIRANI_MOMBASA, JIRANI_NAIROBI);
            assertThat(trail.style().dash()).isEqualTo(Dash.DASHED);
            assertThat(trail.style().name())
                    .isEqualTo("There, estimated: Twiga Hosting to Savanna Telecom (Mombasa opens)");
        });
        assertThat(trails(route, Ink.BACK)).singleElement().satisfies(trail -> {
            assertThat(trail.way().points()).containsExactly(JIRANI_NAIROBI, JIRANI_MOMBASA);
            assertThat(trail.style().dash()).isEqualTo(Dash.DASHED);
        });
        assertThat(route.unplaced()).isEmpty();
    }

    @Test
    void endsAndHandOversAreMarkedTheSameTwoMeetingAtOnePlaceOnce() {
        Route route = route(EXAMPLE, TWIGA, SAVANNA);

        assertThat(spots(route, "Start of the way")).singleElement().satisfies(spot -> {
            assertThat(spot.at()).isEqualTo(JIRANI_MOMBASA);
            assertThat(spot.label()).isEqualTo("Twiga Hosting");
        });
        assertThat(spots(route, "End of the way")).singleElement().satisfies(spot -> {
            assertThat(spot.at()).isEqualTo(JIRANI_NAIROBI);
            assertThat(spot.label()).isEqualTo("Savanna Telecom");
        });
        assertThat(spots(route, "Hand-over")).singleElement().satisfies(spot -> {
            assertThat(spot.at()).isEqualTo(JIRANI_NAIROBI);
            assertThat(spot.label()).isEqualTo("Twiga Hosting to Savanna Telecom");
        });
        assertThat(spots(route, "Hand-over on the way back only")).isEmpty();
    }

    // An oracle of its own: from the steps of the walks, node by node.
    @Test
    void aTrombonedWayRunsOverEverySpanOfTheWalkAndItsBackBesideIt() {
        Journey journey = explained(WITHOUT, SAFARICOM, AIRTEL)
                .directions()
                .getFirst()
                .largestFirst()
                .getFirst();
        Route route = route(WITHOUT, SAFARICOM, AIRTEL);

        assertThat(nodes(route, Ink.THERE)).isEqualTo(nodes(WITHOUT, journey.out()));
        assertThat(nodes(route, Ink.BACK)).isEqualTo(nodes(WITHOUT, journey.back()));
        assertThat(trails(route, Ink.THERE)).extracting(Trail::lane).containsOnly(0);
        // There and back both go from Nairobi to Mombasa: in one lane the one would hide the other.
        assertThat(trails(route, Ink.BACK)).extracting(Trail::lane).containsOnly(1);
        assertThat(spots(route, "Hand-over on the way back only")).isNotEmpty();
        assertThat(route.extent().orElseThrow().holds(LONDON)).isTrue();
    }

    // Safaricom hands over to Liquid, and Liquid to Airtel, all within Nairobi, over metro fibre.
    @Test
    void aWayWithinATownIsDrawnWhereItIs() {
        Route route = route(TODAY, SAFARICOM, AIRTEL);

        assertThat(spots(route, "Hand-over")).hasSize(2);
        assertThat(route.hasTrail()).isTrue();
        assertThat(trails(route, Ink.THERE)).allSatisfy(trail -> assertThat(
                        trail.way().points())
                .allSatisfy(point -> assertThat(point.distanceKm(NAIROBI)).isLessThan(25)));
    }

    // Two networks of one organisation at one site.
    @Test
    void aWayThatGoesNowhereIsItsEnds() {
        Route route = route(EXAMPLE, new Asn(64501), SAVANNA);

        assertThat(route.hasTrail()).isFalse();
        assertThat(route.layer().features()).hasSize(2);
        assertThat(route.extent().orElseThrow().holds(NAIROBI)).isTrue();
    }

    @Test
    void whereThereIsNoWayNothingIsDrawn() {
        Route route = route(outcome("kenya", "all-cables-cut"), new Asn(15169), SAFARICOM);

        assertThat(route.layer().features()).isEmpty();
        assertThat(route.extent()).isEmpty();
        assertThat(route.hasTrail()).isFalse();
    }

    private static List<LonLat> nodes(Route route, Ink ink) {
        List<LonLat> nodes = new ArrayList<>();
        for (Trail trail : trails(route, ink)) {
            trail.way().points().forEach(point -> add(nodes, point));
        }
        return nodes;
    }

    private static List<LonLat> nodes(Outcome outcome, List<Step> steps) {
        Plan plan = outcome.result().plan();
        List<LonLat> nodes = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Carried carried) {
                for (Way.Step passed : carried.leg().way().spans()) {
                    Span span = plan.spans().find(passed.span()).orElseThrow();
                    List<LonLat> points = span.route() == null
                            ? List.of(place(plan, span.start()), place(plan, span.end()))
                            : span.route().points();
                    (passed.forward() ? points : points.reversed()).forEach(point -> add(nodes, point));
                }
            }
        }
        return nodes;
    }

    private static LonLat place(Plan plan, String node) {
        return plan.fibreNodes().find(node).map(FibreNode::place).orElseThrow();
    }

    private static void add(List<LonLat> nodes, LonLat point) {
        if (nodes.isEmpty() || !nodes.getLast().equals(point)) {
            nodes.add(point);
        }
    }

    private static List<Trail> trails(Route route, Ink ink) {
        return route.layer().features().stream()
                .filter(Trail.class::isInstance)
                .map(Trail.class::cast)
                .filter(trail -> trail.style().ink() == ink)
                .toList();
    }

    private static List<Spot> spots(Route route, String style) {
        return route.layer().features().stream()
                .filter(Spot.class::isInstance)
                .map(Spot.class::cast)
                .filter(spot -> spot.style().name().equals(style))
                .toList();
    }

    private static Route route(Outcome outcome, Asn one, Asn other) {
        return new PlanSheets(new Texts(Locale.ENGLISH)).route(outcome, explained(outcome, one, other));
    }

    private static Explanation explained(Outcome outcome, Asn one, Asn other) {
        return new Why(outcome).of(one, other);
    }

    private static Outcome outcome(String sample, String scenario) {
        Plan plan = ((LoadResult.Loaded) SamplePlans.load(sample)).plan();
        try {
            Study study = Studies.run(plan, List.of(scenario));
            return study.outcome(scenario).orElseGet(study::baseline);
        } catch (CannotSimulateException e) {
            throw new AssertionError(e);
        }
    }
}
