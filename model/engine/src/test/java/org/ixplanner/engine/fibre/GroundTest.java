package org.ixplanner.engine.fibre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.junit.jupiter.api.Test;

/// The way on the ground, a plan at a time. A degree of the equator is 6,378.137 · π / 180 = 111.319490793 km (WGS 84).
final class GroundTest {

    private static final Offset<Double> EXACT = within(1e-6);

    private static final double DEGREE_KM = 111.319490793;

    private static final Carrier ANYBODY = new Carrier(new Asn(1), null);

    private static Optional<Way> way(String plan, Carrier carrier, String from, String to, Lever... levers) {
        Plan drawn = Sketch.plan(plan);
        Ground ground = new Ground(Runs.enacted(drawn, levers), Assumptions.of(drawn));
        return ground.way(carrier, spot(drawn, from), spot(drawn, to));
    }

    private static Spot spot(Plan plan, String site) {
        return Spot.of(plan, plan.sites().find(site).orElseThrow());
    }

    private static Optional<Way> way(String plan, Lever... levers) {
        return way(plan, ANYBODY, "A", "B", levers);
    }

    private static List<String> spans(Way way) {
        return way.spans().stream()
                .map(step -> step.span() + (step.forward() ? "" : " back"))
                .toList();
    }

    private static final String TRIANGLE =
            """
            site A KE
            site B KE
            site C KE
            fibre A C 100
            fibre B C 50
            """;

    @Test
    void theShortestWayIsTakenEachSpanInItsDirection() {
        Way way = way(TRIANGLE + "fibre A B 151").orElseThrow();

        // 100 + 50 < 151; B-C is passed from its end to its start.
        assertThat(way.km()).isEqualTo(150, EXACT);
        assertThat(spans(way)).containsExactly("A-C", "B-C back");
        assertThat(way.estimated()).isFalse();
        assertThat(way.bestCase()).isFalse();
        assertThat(way.abroad()).isEmpty();
        assertThat(way(TRIANGLE + "fibre A B 149").orElseThrow().km()).isEqualTo(149, EXACT);
    }

    @Test
    void ofTwoEquallyLongWaysTheLastSpanDecidesByItsName() {
        assertThat(spans(
                        way("""
                        site A KE
                        site B KE
                        fibre A B 10 called 2
                        fibre A B 10 called 1
                        """)
                                .orElseThrow()))
                .containsExactly("A-B1");
    }

    @Test
    void aPlaceIsNoDistanceFromItself() {
        Way way = way(TRIANGLE, ANYBODY, "A", "A").orElseThrow();

        assertThat(way.km()).isZero();
        assertThat(way.spans()).isEmpty();
        assertThat(way.estimated()).isFalse();
    }

    // A direct span of 10 km beside open fibre of 30.
    private static String direct(String terms) {
        return """
                site A KE
                site B KE
                fibre A B 10 %s
                fibre A B 30 called open
                """
                .formatted(terms);
    }

    @Test
    void closedFibreIsForItsOwnersAndLesseesOnly() {
        Carrier owner = new Carrier(new Asn(1), "o");
        Carrier sister = new Carrier(new Asn(2), "o");
        Carrier stranger = new Carrier(new Asn(3), "p");
        String owned = direct("access closed owner o leased 4");

        assertThat(way(owned, owner, "A", "B").orElseThrow().km()).isEqualTo(10, EXACT);
        assertThat(way(owned, sister, "A", "B").orElseThrow().km()).isEqualTo(10, EXACT);
        assertThat(way(owned, new Carrier(new Asn(4), null), "A", "B")
                        .orElseThrow()
                        .km())
                .isEqualTo(10, EXACT);
        assertThat(way(owned, stranger, "A", "B").orElseThrow().km()).isEqualTo(30, EXACT);
        assertThat(way(owned, new Carrier(new Asn(5), null), "A", "B")
                        .orElseThrow()
                        .km())
                .isEqualTo(30, EXACT);
        assertThat(way(owned, Carrier.FABRIC, "A", "B").orElseThrow().km()).isEqualTo(30, EXACT);
    }

    @Test
    void fibreOfWhichNobodySaidWhoMayUseItIsTheBestCase() {
        String unknown = direct("access unknown owner o leased 4");

        Way strangers = way(unknown, new Carrier(new Asn(3), "p"), "A", "B").orElseThrow();
        assertThat(strangers.km()).isEqualTo(10, EXACT);
        assertThat(strangers.bestCase()).isTrue();
        assertThat(way(unknown, new Carrier(new Asn(1), "o"), "A", "B")
                        .orElseThrow()
                        .bestCase())
                .isFalse();
        assertThat(way(unknown, new Carrier(new Asn(4), null), "A", "B")
                        .orElseThrow()
                        .bestCase())
                .isFalse();
        assertThat(way(unknown, Carrier.FABRIC, "A", "B").orElseThrow().bestCase())
                .isTrue();
        assertThat(way(direct(""), Carrier.FABRIC, "A", "B").orElseThrow().bestCase())
                .isFalse();
    }

    @Test
    void fibreThatIsNotYetThereIsNoWay() {
        assertThat(way(direct("status planned")).orElseThrow().km()).isEqualTo(30, EXACT);
    }

    // Two places on the equator, a degree apart.
    private static String equator(String span) {
        return """
                site A KE place 37,0
                site B KE place 38,0
                %s
                """
                .formatted(span);
    }

    @Test
    void aStatedLengthGoesBeforeTheRouteAndTheRouteBeforeTheEstimate() {
        // The route is a degree along the equator.
        Way stated = way(equator("fibre A B 200 via 37,0/38,0")).orElseThrow();
        assertThat(stated.km()).isEqualTo(200, EXACT);
        assertThat(stated.estimated()).isFalse();

        // Drawn along the equator to 39° and back to 38°: three degrees.
        Way drawn = way(equator("fibre A B ? via 37,0/39,0/38,0")).orElseThrow();
        assertThat(drawn.km()).isEqualTo(3 * DEGREE_KM, EXACT);
        assertThat(drawn.estimated()).isFalse();

        // A degree times 1.3 on land, 1.18 at sea, nothing more by radio.
        Way land = way(equator("fibre A B ?")).orElseThrow();
        assertThat(land.km()).isEqualTo(1.3 * DEGREE_KM, EXACT);
        assertThat(land.estimated()).isTrue();
        assertThat(way(equator("cable A B ?")).orElseThrow().km()).isEqualTo(1.18 * DEGREE_KM, EXACT);
        assertThat(way(equator("radio A B ?")).orElseThrow().km()).isEqualTo(DEGREE_KM, EXACT);
        assertThat(way(equator("assume fibre.inflationOnLand 2\nfibre A B ?"))
                        .orElseThrow()
                        .km())
                .isEqualTo(2 * DEGREE_KM, EXACT);
    }

    @Test
    void offTheFibreTheGreatCircleIsInflated() {
        Way land = way(equator("")).orElseThrow();
        assertThat(land.km()).isEqualTo(1.3 * DEGREE_KM, EXACT);
        assertThat(land.estimated()).isTrue();
        assertThat(land.spans()).isEmpty();

        // Across a border: on land where the plan has no cable at sea, else at sea.
        String border =
                """
                site A KE place 37,0
                site B FR place 38,0 off
                site C KE place 39,0
                """;
        Way overland = way(border).orElseThrow();
        assertThat(overland.km()).isEqualTo(1.3 * DEGREE_KM, EXACT);
        assertThat(overland.abroad()).containsExactly("FR");
        assertThat(way(border + "cable A C 400").orElseThrow().km()).isEqualTo(1.18 * DEGREE_KM, EXACT);
        // Within a country it stays on land.
        assertThat(way(border + "cable A C 400 access closed", ANYBODY, "A", "C")
                        .orElseThrow()
                        .km())
                .isEqualTo(1.3 * 2 * DEGREE_KM, EXACT);
    }

    @Test
    void fibreThatOneMayNotUseIsNotThere() {
        Way way = way(equator("fibre A B 500 access closed")).orElseThrow();

        assertThat(way.km()).isEqualTo(1.3 * DEGREE_KM, EXACT);
        assertThat(way.estimated()).isTrue();
    }

    @Test
    void whereAllTheFibreIsDownNobodyGetsThereByAnEstimate() {
        String closed = equator("fibre A B 500 access closed\nsite C KE place 39,0");
        Lever cut = new OutageLever.CutSpan("A-B");

        assertThat(way(closed, cut)).isEmpty();
        assertThat(way(closed, Carrier.FABRIC, "A", "B", cut)).isEmpty();
        // Where the plan never had fibre the estimate stands, and where another span of whoever is left.
        assertThat(way(closed, ANYBODY, "A", "C", cut)).isPresent();
        assertThat(way(closed + "fibre A B 700 called other access closed", cut))
                .isPresent();
    }

    @Test
    void whatOneNetworkLeasesItsOrganisationUses() {
        String leased =
                """
                site A KE
                site B KE
                net 1 access at A org o
                net 2 access at A org o
                net 3 access at A org p
                net 4 access at A
                fibre A B 10 access %s leased 2
                fibre A B 30 called open
                """;
        String closed = leased.formatted("closed");
        String unknown = leased.formatted("unknown");

        assertThat(way(closed, new Carrier(new Asn(1), "o"), "A", "B")
                        .orElseThrow()
                        .km())
                .isEqualTo(10, EXACT);
        assertThat(way(closed, new Carrier(new Asn(3), "p"), "A", "B")
                        .orElseThrow()
                        .km())
                .isEqualTo(30, EXACT);
        assertThat(way(closed, new Carrier(new Asn(4), null), "A", "B")
                        .orElseThrow()
                        .km())
                .isEqualTo(30, EXACT);
        assertThat(way(unknown, new Carrier(new Asn(1), "o"), "A", "B")
                        .orElseThrow()
                        .bestCase())
                .isFalse();
    }

    @Test
    void anUnknownPlaceIsAnUnknownDistance() {
        Way way = way("""
                site A KE
                site B KE off place ?
                """)
                .orElseThrow();

        assertThat(way.km()).isNaN();
        assertThat(way.estimated()).isTrue();
    }

    private static final String SATELLITE =
            """
            site A KE
            site B KE
            site G FR
            sat A B 0 delay 250 gateway G
            """;

    @Test
    void aSatelliteLinkTakesItsDelayAndLandsAbroad() {
        Way way = way(SATELLITE).orElseThrow();

        assertThat(way.km()).isZero();
        assertThat(way.fixedDelayMs()).isEqualTo(250, EXACT);
        assertThat(way.estimated()).isFalse();
        assertThat(way.abroad()).containsExactly("FR");
    }

    @Test
    void aSatelliteLinkIsComparedByItsDelayNotItsLength() {
        // 51,000 km · 0.0049 = 249.9 ms, less than 250; 52,000 km = 254.8 ms, more.
        assertThat(spans(way(SATELLITE + "fibre A B 51000 called f").orElseThrow()))
                .containsExactly("A-Bf");
        assertThat(spans(way(SATELLITE + "fibre A B 52000 called f").orElseThrow()))
                .containsExactly("A-B");
    }

    @Test
    void aSatelliteLinkIsDownWithItsGateway() {
        assertThat(way(SATELLITE, new OutageLever.CutSite("G"))).isEmpty();
        assertThat(way(SATELLITE, new OutageLever.CutInternational())).isEmpty();
        assertThat(way(SATELLITE, new OutageLever.CutSite("A"))).isPresent();
    }

    @Test
    void aCutTakesTheOtherWayOrNone() {
        Lever cut = new OutageLever.CutSpan("A-B");
        assertThat(way(TRIANGLE + "fibre A B 20", cut).orElseThrow().km()).isEqualTo(150, EXACT);
        // Nothing is estimated in place of fibre that is down, though the great circle would be shorter.
        assertThat(way(equator("fibre A B 200"), cut)).isEmpty();
        // A cut elsewhere changes nothing.
        assertThat(way(TRIANGLE + "fibre A B 20", new OutageLever.CutSpan("A-C"))
                        .orElseThrow()
                        .km())
                .isEqualTo(20, EXACT);
    }

    @Test
    void theInternationalCutTakesEveryWayThatTouchesAnotherCountry() {
        Lever cut = new OutageLever.CutInternational();
        String home =
                """
                site A KE
                site B KE
                site U UG
                """;
        // Home fibre stays, also beside the sea.
        assertThat(way(home + "cable A B 100", cut)).isPresent();
        // Over a node abroad, or through a country that the span names.
        assertThat(way(home + "fibre A U 10\nfibre U B 10", cut)).isEmpty();
        assertThat(way(home + "fibre A B 10 countries KE,TZ", cut)).isEmpty();
        // Off the fibre: nothing crosses the border, at home and abroad all is as before.
        assertThat(way(home, ANYBODY, "A", "U", cut)).isEmpty();
        assertThat(way(home, ANYBODY, "A", "B", cut)).isPresent();
        assertThat(way("site A KE\nsite U UG\nsite V UG", ANYBODY, "U", "V", cut))
                .isPresent();
    }

    @Test
    void aWayTellsTheCountriesItTouches() {
        Way way =
                way("""
                        site A KE
                        site B FR
                        site U UG
                        fibre A U 10 countries KE,TZ
                        fibre U B 10
                        """)
                        .orElseThrow();

        assertThat(way.abroad()).containsExactly("FR", "TZ", "UG");
    }
}
