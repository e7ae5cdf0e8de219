package org.ixplanner.engine.study.why;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.LongStream;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.routing.RouteClass;
import org.ixplanner.engine.simulation.RandomSketch;
import org.ixplanner.engine.simulation.RandomSketches;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.offer.RouteOffer;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Studies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Why traffic between two networks goes as it goes.
final class WhyTest {

    private static final String TWO_WAYS =
            """
            site NBO KE
            site MBA KE
            site MRS FR
            fibre NBO MBA 500
            cable MBA MRS 9000
            net 1 access at NBO peak 100
            net 2 content at MBA hosts 1
            net 9 transit at MRS in FR
            buys 1 from 9 at MRS ip 10 circuit 5
            buys 2 from 9 at MRS ip 8 circuit 4
            mix access domestic 0.2 world 0.8
            """;

    private static final String EXCHANGE =
            """
            exchange X at NBO,MBA fee 100 port 50
            member X 1 at NBO
            member X 2 at MBA
            """;

    private static Outcome outcome(String text) {
        return outcome(Sketch.plan(text));
    }

    private static Outcome outcome(Plan plan) {
        try {
            return Studies.run(plan, List.of()).outcomes().getFirst();
        } catch (CannotSimulateException e) {
            throw new AssertionError(e);
        }
    }

    private static Explanation.Direction direction(String text, int from, int to) {
        return new Why(outcome(text))
                .of(TestPlans.asn(from), TestPlans.asn(to))
                .directions()
                .getFirst();
    }

    // Each step in a few words.
    private static List<String> told(List<Step> steps) {
        return steps.stream()
                .map(step -> switch (step) {
                    case Step.Carried carried ->
                        "%s carries %s-%s %s km %s ms"
                                .formatted(
                                        carried.network() == null ? carried.exchange() : carried.network(),
                                        carried.leg().from(),
                                        carried.leg().to(),
                                        Runs.number(carried.leg().lengthKm()),
                                        Runs.number(carried.ms()));
                    case Step.Handed handed ->
                        "%s hands to %s at %s %s, billed to %s"
                                .formatted(
                                        handed.over().from(),
                                        handed.over().to(),
                                        handed.over().exitSite(),
                                        handed.place().reason(),
                                        handed.bills().stream()
                                                .map(BillLine::payer)
                                                .toList());
                })
                .toList();
    }

    @Test
    void aTromboneIsToldStepByStepWithTheBillsItLandsOn() {
        Explanation.Direction direction = direction(TWO_WAYS, 2, 1);

        assertThat(direction.choices())
                .extracting(choice -> choice.at() + ">" + choice.chosen().next() + " "
                        + choice.chosen().routeClass() + " " + choice.reason())
                .containsExactly("AS2>AS9 PROVIDER ONLY_ROUTE", "AS9>AS1 CUSTOMER ONLY_ROUTE");
        Journey journey = direction.journeys().getFirst();
        assertThat(direction.journeys()).hasSize(1);
        assertThat(journey.category()).isEqualTo(Category.INTERNATIONAL);
        assertThat(journey.abroad()).containsExactly("FR");
        // 9,000 km · 0.0049 = 44.1 ms; 9,500 km · 0.0049 = 46.55 ms.
        assertThat(told(journey.out()))
                .containsExactly(
                        "AS2 carries MBA-MRS 9000.0 km 44.1 ms",
                        "AS2 hands to AS9 at MRS ONLY_PLACE, billed to [AS2]",
                        "AS9 carries MRS-MRS 0.0 km 0.0 ms",
                        "AS9 hands to AS1 at MRS ONLY_PLACE, billed to [AS1]",
                        "AS1 carries MRS-NBO 9500.0 km 46.55 ms");
        assertThat(told(journey.back()))
                .containsExactly(
                        "AS1 carries NBO-MRS 9500.0 km 46.55 ms",
                        "AS1 hands to AS9 at MRS ONLY_PLACE, billed to [AS1]",
                        "AS9 carries MRS-MRS 0.0 km 0.0 ms",
                        "AS9 hands to AS2 at MRS ONLY_PLACE, billed to [AS2]",
                        "AS2 carries MRS-MBA 9000.0 km 44.1 ms");
    }

    @Test
    void aPeerGoesBeforeAProviderAndLandsOnBothPorts() {
        Explanation.Direction direction = direction(TWO_WAYS + EXCHANGE, 2, 1);

        Choice choice = direction.choices().getFirst();
        assertThat(choice.reason()).isEqualTo(Choice.Reason.KIND);
        assertThat(choice.chosen()).isEqualTo(new RouteOffer(TestPlans.asn(1), RouteClass.PEER, 1));
        assertThat(choice.others()).containsExactly(new RouteOffer(TestPlans.asn(9), RouteClass.PROVIDER, 2));
        assertThat(told(direction.journeys().getFirst().out()))
                .containsExactly(
                        "AS2 carries MBA-MBA 0.0 km 0.0 ms",
                        "X carries MBA-NBO 500.0 km 2.45 ms",
                        "AS2 hands to AS1 at MBA ONLY_PLACE, billed to [AS1, AS2]",
                        "AS1 carries NBO-NBO 0.0 km 0.0 ms");
    }

    @Test
    void ofSeveralPlacesTheNearestIsTakenThenTheOneByName() {
        String places = TWO_WAYS + "link 1 2 at NBO\n";
        Step.Handed far = handed(direction(places.replace("link 1 2", "link 2 1") + "link 1 2 at MBA\n", 2, 1));
        assertThat(far.over().exitSite()).isEqualTo("MBA");
        assertThat(far.place().reason()).isEqualTo(Step.Place.Reason.NEAREST);
        // The other is 500 km away: 2.45 ms.
        assertThat(far.place().other()).hasValueSatisfying(other -> {
            assertThat(other.site()).isEqualTo("NBO");
            assertThat(other.ms()).isCloseTo(2.45, within(1e-9));
        });
        // As far to a cable as to an exchange: the cable.
        Step.Handed cable = handed(direction(
                TWO_WAYS + "link 1 2 at MBA\n" + EXCHANGE.replace("member X 1 at NBO", "member X 1 at MBA"), 2, 1));
        assertThat(cable.over().exchange()).isNull();
        assertThat(cable.place().reason()).isEqualTo(Step.Place.Reason.KIND);
        assertThat(cable.bills()).isEmpty();
    }

    private static Step.Handed handed(Explanation.Direction direction) {
        return direction.journeys().getFirst().out().stream()
                .filter(Step.Handed.class::isInstance)
                .map(Step.Handed.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLowestNumberIsSaidToDecideWhereNothingElseDoes() {
        Explanation.Direction direction =
                direction(TWO_WAYS + "net 8 transit at MRS in FR\nbuys 1 from 8 at MRS\nbuys 2 from 8 at MRS\n", 2, 1);

        Choice choice = direction.choices().getFirst();
        assertThat(choice.reason()).isEqualTo(Choice.Reason.LOWEST_NUMBER);
        assertThat(choice.chosen().next()).isEqualTo(TestPlans.asn(8));
        assertThat(choice.others()).extracting(RouteOffer::next).containsExactly(TestPlans.asn(9));
    }

    @Test
    void wherePeopleWantNothingOfEachOtherTheWayIsToldAllTheSame() {
        // Nobody asks AS1 for anything.
        Explanation.Direction direction = direction(TWO_WAYS, 1, 2);

        Journey journey = direction.journeys().getFirst();
        assertThat(journey.flow()).isEmpty();
        assertThat(journey.category()).isEqualTo(Category.INTERNATIONAL);
        // 0.0049 · 37,000 + 0.2 · 4 = 182.1 ms.
        assertThat(journey.rttMs()).hasValueCloseTo(182.1, within(1e-9));
    }

    @Test
    void aNetworkThatIsNotThereIsNamed() {
        Why why = new Why(outcome(TWO_WAYS));
        assertThatThrownBy(() -> why.of(TestPlans.asn(1), TestPlans.asn(77)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AS77");
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyChoiceIsTheBestOfferAndEveryWayAddsUp(long seed) {
        everyWayAddsUp(outcome(Sketch.plan(RandomSketch.text(seed))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWayThatWasMovedFromAFullPortAddsUpToo(long seed) throws CannotSimulateException {
        Scenario moved = new Scenario("moved", "Moved", "", List.of(new PolicyLever.TrafficEngineering()));
        Plan plan = Sketch.with(RandomSketches.tight(seed), moved);
        everyWayAddsUp(Studies.run(plan, List.of("moved")).outcome("moved").orElseThrow());
    }

    private static void everyWayAddsUp(Outcome outcome) {
        Plan plan = outcome.result().plan();
        Why why = new Why(outcome);
        List<Network> networks = plan.networks().items();
        int journeys = 0;
        for (Network one : networks) {
            for (Network other : networks) {
                if (!one.equals(other)) {
                    for (Explanation.Direction direction :
                            why.of(one.asn(), other.asn()).directions()) {
                        direction.choices().forEach(WhyTest::isBest);
                        direction.journeys().forEach(WhyTest::addsUp);
                        journeys += direction.journeys().size();
                    }
                }
            }
        }
        assertThat(journeys).isPositive();
    }

    private static void isBest(Choice choice) {
        if (choice.reason() != Choice.Reason.ORGANISATION && !choice.others().isEmpty()) {
            assertThat(RouteOffer.BEST_FIRST.compare(
                            choice.chosen(), choice.others().getFirst()))
                    .as("%s", choice)
                    .isNegative();
        }
    }

    // Carried and handed over, there and back, are the round trip that the simulation gave.
    private static void addsUp(Journey journey) {
        journey.flow().filter(flow -> flow.rttMs().isPresent()).ifPresent(flow -> assertThat(
                        ms(journey.out()) + ms(journey.back()))
                .isCloseTo(flow.rttMs().orElseThrow(), within(1e-9)));
    }

    private static double ms(List<Step> steps) {
        return steps.stream()
                .mapToDouble(step -> switch (step) {
                    case Step.Carried carried -> carried.ms();
                    case Step.Handed handed -> 0.2;
                })
                .sum();
    }
}
