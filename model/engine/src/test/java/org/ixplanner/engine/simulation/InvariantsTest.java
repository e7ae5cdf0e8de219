package org.ixplanner.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.NetworkBalance;
import org.ixplanner.engine.business.Saving;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.PriceTarget;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.routing.RouteClass;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Crossing;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Leg;
import org.ixplanner.engine.simulation.flow.Walk;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.Simulator;
import org.ixplanner.engine.simulation.walk.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must always hold, on drawn plans. The seed is in each test's name; `RandomSketch.text(seed)` is the plan.
final class InvariantsTest {

    private static final double ROUNDING = 1e-9;

    private static final Lever[] NO_EXCHANGES = {new OutageLever.CloseExchange("X"), new OutageLever.CloseExchange("Y")
    };

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static Plan plan(long seed) {
        return Sketch.plan(RandomSketch.text(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsAskedForIsDeliveredOrUnserved(long seed) {
        Plan plan = plan(seed);
        Result result = Runs.run(plan);
        Map<Asn, Double> bySink = new TreeMap<>();
        result.flows().forEach(flow -> bySink.merge(flow.sink(), flow.mbps(), Double::sum));
        for (Network network : plan.networks()) {
            Double peak = network.peakMbps();
            if (peak != null && peak > 0) {
                assertThat(bySink.get(network.asn())).isCloseTo(peak, within(peak * ROUNDING));
            }
        }
        Volumes volumes = result.volumes();
        assertThat(volumes.localMbps() + volumes.regionalMbps() + volumes.internationalMbps() + volumes.unservedMbps())
                .isCloseTo(volumes.demandMbps(), within(volumes.demandMbps() * ROUNDING));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noShareIsAboveItsCeiling(long seed) {
        Locality locality = Runs.run(plan(seed)).locality();
        assertThat(locality.l1().orElseThrow())
                .isLessThanOrEqualTo(locality.l1Ceiling().orElseThrow() + ROUNDING);
        assertThat(locality.l1Net().orElseThrow())
                .isLessThanOrEqualTo(locality.l1().orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void pathsGoUpThenAcrossThenDown(long seed) {
        for (Flow flow : Runs.run(plan(seed)).flows()) {
            flow.walk().ifPresent(walk -> {
                int stage = 0;
                for (HandOver over : walk.handOvers()) {
                    int next = stage(over.crossing());
                    // Up, then at most once across, then down only.
                    assertThat(next).as("%s", walk).isGreaterThanOrEqualTo(stage == 1 ? 2 : stage);
                    stage = next;
                }
                assertThat(new HashSet<>(walk.asPath())).hasSameSizeAs(walk.asPath());
            });
        }
    }

    private static int stage(Crossing crossing) {
        return switch (crossing) {
            case TRANSIT_UP -> 0;
            case PRIVATE, EXCHANGE -> 1;
            case TRANSIT_DOWN -> 2;
        };
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void legsJoinUp(long seed) {
        for (Flow flow : Runs.run(plan(seed)).flows()) {
            List<Leg> legs = flow.walk().map(Walk::legs).orElse(List.of());
            for (int i = 1; i < legs.size(); i++) {
                assertThat(legs.get(i).from()).isEqualTo(legs.get(i - 1).to());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingFlowsOverWhatIsDown(long seed) {
        Plan plan = plan(seed);
        Random random = new Random(seed);
        String span =
                plan.spans().items().get(random.nextInt(plan.spans().size())).id();
        String site = "H" + random.nextInt(2);
        Result whole = Runs.run(plan);
        Result cut = Runs.run(plan, new OutageLever.CutSpan(span), new OutageLever.CutSite(site));
        for (Flow flow : cut.flows()) {
            List<Leg> legs = flow.walk().map(Walk::legs).orElse(List.of());
            assertThat(legs).noneMatch(leg -> leg.spans().contains(span));
            assertThat(legs)
                    .noneMatch(leg -> leg.from().equals(site) || leg.to().equals(site));
        }
        assertThat(cut.volumes().demandMbps()).isCloseTo(whole.volumes().demandMbps(), Percentage.withPercentage(1e-7));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anIslandKeepsWhatWasLocalAndNeedsNoOrigin(long seed) {
        Plan plan = plan(seed);
        Result whole = Runs.run(plan);
        Result island = Runs.run(plan, new OutageLever.CutInternational());
        assertThat(domestic(island, Category.LOCAL)).isGreaterThanOrEqualTo(domestic(whole, Category.LOCAL) - ROUNDING);
        assertThat(island.volumes().regionalMbps() + island.volumes().internationalMbps())
                .isZero();
        assertThat(island.volumes().fillMbps()).isZero();
    }

    private static double domestic(Result result, Category category) {
        return result.flows().stream()
                .filter(flow -> flow.kind() == DemandKind.DOMESTIC || flow.kind() == DemandKind.USER_TO_USER)
                .filter(flow -> flow.category() == category)
                .mapToDouble(Flow::mbps)
                .sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSameSituationGivesTheSameResult(long seed) {
        Situation situation = Situation.of(plan(seed));
        assertThat(result(situation)).isEqualTo(result(situation));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfThePlanChangesNothing(long seed) {
        Plan plan = plan(seed);
        Plan shuffled = plan;
        for (Kind kind : Kind.values()) {
            List<PlanItem> items = new ArrayList<>(plan.table(kind).items());
            Collections.shuffle(items, new Random(seed));
            shuffled = shuffled.withTable(kind, Table.of(items));
        }
        Result expected = Runs.run(plan);
        Result actual = Runs.run(shuffled);
        assertThat(actual.flows()).isEqualTo(expected.flows());
        assertThat(actual.volumes()).isEqualTo(expected.volumes());
        assertThat(actual.loads()).isEqualTo(expected.loads());
        assertThat(Billing.bills(actual)).isEqualTo(Billing.bills(expected));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void renumberingInTheSameOrderChangesNoFigure(long seed) {
        String text = RandomSketch.text(seed);
        // 1 to 7 become 11 to 17, 101 and 102 become 201 and 202.
        String renumbered = text.replaceAll("\\b(net|buys|from|host|in) ([1-7])\\b", "$1 1$2")
                .replaceAll("\\bmember (\\w) ([1-7])\\b", "member $1 1$2")
                .replaceAll("\\b(net|from) 10([12])\\b", "$1 20$2");
        Result expected = Runs.run(Sketch.plan(text));
        Result actual = Runs.run(Sketch.plan(renumbered));
        assertThat(actual.volumes()).isEqualTo(expected.volumes());
        assertThat(actual.locality()).isEqualTo(expected.locality());
        assertThat(actual.latency()).isEqualTo(expected.latency());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void twiceTheDemandIsTwiceTheVolumeAndTheSameShares(long seed) {
        Plan plan = plan(seed);
        Result once = Runs.run(plan);
        Result twice = Runs.run(plan, new MarketLever.ScaleDemand(null, 2));
        assertThat(twice.volumes().localMbps())
                .isCloseTo(2 * once.volumes().localMbps(), Percentage.withPercentage(1e-9));
        assertThat(twice.volumes().fillMbps())
                .isCloseTo(2 * once.volumes().fillMbps(), Percentage.withPercentage(1e-9));
        assertThat(twice.locality().l1().orElseThrow())
                .isCloseTo(once.locality().l1().orElseThrow(), within(ROUNDING));
        assertThat(twice.locality().l2()).isEqualTo(once.locality().l2());
        assertThat(twice.latency().medianMs()).isEqualTo(once.latency().medianMs());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void roundTripsAreTheSameBothWays(long seed) {
        Map<String, Double> byEnds = new TreeMap<>();
        for (Flow flow : Runs.run(plan(seed)).flows()) {
            if (flow.kind() == DemandKind.USER_TO_USER && flow.rttMs().isPresent()) {
                Walk walk = flow.walk().orElseThrow();
                byEnds.put(
                        end(walk, true) + ">" + end(walk, false), flow.rttMs().getAsDouble());
            }
        }
        byEnds.forEach((ends, ms) -> {
            String[] sides = ends.split(">", -1);
            Double other = byEnds.get(sides[1] + ">" + sides[0]);
            if (other != null) {
                assertThat(other).as(ends).isCloseTo(ms, within(ROUNDING));
            }
        });
    }

    private static String end(Walk walk, boolean first) {
        return first
                ? walk.asPath().getFirst() + "@" + walk.legs().getFirst().from()
                : walk.asPath().getLast() + "@" + walk.legs().getLast().to();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aMemberMoreShrinksNobodysReach(long seed) {
        Plan plan = plan(seed);
        Exchange exchange = plan.exchanges().find("X").orElseThrow();
        Set<Asn> members = new HashSet<>(
                exchange.members().stream().map(Membership::network).toList());
        for (Network network : plan.networks()) {
            if (!members.contains(network.asn()) && !exchange.members().isEmpty()) {
                Membership joining = exchange.members().getFirst();
                Membership own =
                        new Membership(network.asn(), joining.site(), 1000, true, joining.portKind(), 0.0, List.of());
                Reach before = new Reach(plan);
                Reach after = new Reach(plan, new MemberLever.SetMembership("X", own));
                assertThat(after.pairs()).as("with %s", network.asn()).containsAll(before.pairs());
            }
        }
    }

    /// Which networks reach which over customer or peer routes.
    private static final class Reach {

        private final Set<String> pairs = new HashSet<>();

        Reach(Plan plan, Lever... levers) {
            var situation = new Situation(plan, Optional.empty(), List.of(levers), Assumptions.of(plan), 1);
            var scene = new Scene(Enacted.of(situation), Assumptions.of(plan));
            for (Network from : plan.networks()) {
                for (Network to : plan.networks()) {
                    RouteClass routeClass = scene.routesTo(to.asn()).routeClass(from.asn());
                    if (routeClass.compareTo(RouteClass.PEER) <= 0) {
                        pairs.add(from.asn() + ">" + to.asn());
                    }
                }
            }
        }

        Set<String> pairs() {
            return pairs;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void moneyIsNeitherMadeNorLost(long seed) {
        Plan plan = plan(seed);
        Result baseline = Runs.run(plan, NO_EXCHANGES);
        Result result = Runs.run(plan);
        Bills after = Billing.bills(result);
        Saving saving = saving(plan, baseline, result);
        // All members are at home: saving + operators' fees = fall in payments abroad − circuits to ports.
        Money fees = after.total(line -> line.kind() == BillLine.Kind.MEMBERSHIP || line.kind() == BillLine.Kind.PORT);
        Money circuits = after.total(line -> line.kind() == BillLine.Kind.PORT_CIRCUIT);
        assertThat(saving.net().plus(fees))
                .isEqualTo(saving.paidAbroadBefore()
                        .minus(saving.paidAbroadAfter())
                        .minus(circuits));
        Money gains = saving.networks().stream().map(NetworkBalance::gain).reduce(Money.ZERO, Money::plus);
        assertThat(gains).isEqualTo(saving.net());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void allPricesTimesThreeIsAllMoneyTimesThree(long seed) {
        Plan plan = plan(seed);
        Bills once = Billing.bills(Runs.run(plan));
        Bills thrice = Billing.bills(Runs.run(
                plan,
                new MarketLever.ScalePrice(PriceTarget.TRANSIT, null, 3),
                new MarketLever.ScalePrice(PriceTarget.CIRCUIT, null, 3),
                new MarketLever.ScalePrice(PriceTarget.EXCHANGE_FEES, null, 3)));
        for (int i = 0; i < once.lines().size(); i++) {
            BillLine line = once.lines().get(i);
            if (line.kind() != BillLine.Kind.PORT_CIRCUIT) {
                // A line is rounded to cents once, so three times it may be off by three halves and a half.
                assertThat((double) amount(thrice.lines().get(i))).isCloseTo(3.0 * amount(line), within(2.0));
            }
        }
    }

    private static long amount(BillLine line) {
        Money amount = line.amount();
        return amount == null ? Long.MIN_VALUE : amount.minor();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void freeTransitSavesNothing(long seed) {
        Plan plan = plan(seed);
        Lever free = new MarketLever.ScalePrice(PriceTarget.TRANSIT, null, 0);
        Lever freeCircuits = new MarketLever.ScalePrice(PriceTarget.CIRCUIT, null, 0);
        Result baseline = Runs.run(plan, free, freeCircuits, NO_EXCHANGES[0], NO_EXCHANGES[1]);
        Saving saving = saving(plan, baseline, Runs.run(plan, free, freeCircuits));
        assertThat(saving.gross()).isEqualTo(Money.ZERO);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereNothingChangesNothingIsSaved(long seed) {
        Plan plan = plan(seed);
        Saving saving = saving(plan, Runs.run(plan), Runs.run(plan));
        assertThat(saving.net()).isEqualTo(Money.ZERO);
        assertThat(saving.renegotiated()).isEqualTo(Money.ZERO);
    }

    private static Saving saving(Plan plan, Result before, Result after) {
        return Billing.saving(
                plan,
                Billing.bills(before),
                Billing.bills(after),
                Billing.renegotiated(before),
                Billing.renegotiated(after));
    }

    private static Result result(Situation situation) {
        try {
            return Simulator.simulate(situation);
        } catch (CannotSimulateException e) {
            throw new AssertionError(e);
        }
    }
}
