package org.ixplanner.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.assertj.core.data.Percentage;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.NetworkBalance;
import org.ixplanner.engine.business.Saving;
import org.ixplanner.engine.business.UnknownCostException;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.SupplyFlow;
import org.ixplanner.engine.simulation.flow.Walk;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must always hold at the border, on the island and between those who pay and those who are paid, on drawn plans
/// with measured rows and content sold abroad. The seed is in each test's name; [#text] is the plan.
final class BorderInvariantsTest {

    private static final double ROUNDING = 1e-9;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static String text(long seed) {
        return RandomSketch.text(seed).replace("hosts 2", "hosts 2 sells 7") + "measured 2 1 3\n";
    }

    private static Plan plan(long seed) {
        return Sketch.plan(text(seed));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatCrossesTheBorderIsWhatComesFromAbroadLessWhatGoesThere(long seed) {
        Plan plan = plan(seed);
        Result result = Runs.run(plan);

        double inMbps = 0;
        for (Map.Entry<String, Load> span : result.loads().spans().entrySet()) {
            Span crossed = plan.spans().find(span.getKey()).orElseThrow();
            boolean startsAtHome = isNodeAtHome(plan, crossed.start());
            if (startsAtHome != isNodeAtHome(plan, crossed.end())) {
                double inwards = span.getValue().inMbps() - span.getValue().outMbps();
                inMbps += startsAtHome ? inwards : -inwards;
            }
        }
        double delivered = result.flows().stream()
                .filter(flow ->
                        flow.walk().filter(walk -> !beginsAtHome(plan, walk)).isPresent())
                .mapToDouble(Flow::mbps)
                .sum();
        assertThat(inMbps)
                .isCloseTo(
                        delivered
                                + supplied(result, SupplyFlow.Kind.FILL, plan)
                                - supplied(result, SupplyFlow.Kind.EGRESS, plan)
                                - supplied(result, SupplyFlow.Kind.UPLOAD, plan),
                        within(result.volumes().demandMbps() * ROUNDING));
    }

    // What of it crosses the border for good: fill that begins abroad, uploads and sold content that end there.
    private static double supplied(Result result, SupplyFlow.Kind kind, Plan plan) {
        return result.supply().stream()
                .filter(flow -> flow.kind() == kind)
                .filter(flow -> flow.walk()
                        .filter(walk -> beginsAtHome(plan, walk) != endsAtHome(plan, walk))
                        .isPresent())
                .mapToDouble(SupplyFlow::mbps)
                .sum();
    }

    private static boolean beginsAtHome(Plan plan, Walk walk) {
        return isSiteAtHome(plan, walk.legs().getFirst().from());
    }

    private static boolean endsAtHome(Plan plan, Walk walk) {
        return isSiteAtHome(plan, walk.legs().getLast().to());
    }

    private static boolean isSiteAtHome(Plan plan, String site) {
        return plan.sites().find(site).map(Site::country).filter("KE"::equals).isPresent();
    }

    private static boolean isNodeAtHome(Plan plan, String node) {
        return plan.fibreNodes()
                .find(node)
                .map(FibreNode::country)
                .filter("KE"::equals)
                .isPresent();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void onTheIslandEveryDomesticFlowThatWasLocalTakesTheSameWay(long seed) {
        Plan plan = plan(seed);
        List<Flow> local = Runs.run(plan).flows().stream()
                .filter(flow -> flow.kind() == DemandKind.DOMESTIC || flow.kind() == DemandKind.USER_TO_USER)
                .filter(flow -> flow.category() == Category.LOCAL)
                .toList();
        List<String> island = Runs.run(plan, new OutageLever.CutInternational()).flows().stream()
                .map(BorderInvariantsTest::out)
                .toList();

        assertThat(island)
                .containsAll(local.stream().map(BorderInvariantsTest::out).toList());
    }

    // The way back may be another one, so the round trip is left out.
    private static String out(Flow flow) {
        return "%s %s>%s %s %s %s"
                .formatted(
                        flow.kind(),
                        flow.origin().key(),
                        flow.sink(),
                        flow.mbps(),
                        flow.category(),
                        flow.walk().orElse(null));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingCrossesAnExchangeThatIsClosedOrARouteServerThatIsDown(long seed) {
        Plan plan = plan(seed);
        for (Lever outage : List.of(new OutageLever.CloseExchange("X"), new OutageLever.CutRouteServer("X"))) {
            Result result = Runs.run(plan, outage);
            List<HandOver> over = new ArrayList<>();
            result.flows().forEach(flow -> flow.walk().ifPresent(walk -> over.addAll(walk.handOvers())));
            result.supply().forEach(flow -> flow.walk().ifPresent(walk -> over.addAll(walk.handOvers())));
            // All of its sessions are over the route server.
            assertThat(over).as("%s", outage).noneMatch(hand -> "X".equals(hand.exchange()));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aLeverThatMultipliesByOneChangesNotOneBit(long seed) {
        Plan plan = plan(seed);
        Result baseline = Runs.run(plan);
        Result same = Runs.run(plan, new MarketLever.ScaleDemand(null, 1));

        assertThat(same.flows()).isEqualTo(baseline.flows());
        assertThat(same.supply()).isEqualTo(baseline.supply());
        assertThat(same.loads()).isEqualTo(baseline.loads());
        assertThat(same.volumes()).isEqualTo(baseline.volumes());
        assertThat(Billing.bills(same)).isEqualTo(Billing.bills(baseline));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void measuredRowsStandAndScaleWithDemand(long seed) {
        Plan plan = plan(seed);
        Result once = Runs.run(plan);
        Result thrice = Runs.run(plan, new MarketLever.ScaleDemand(null, 3));

        assertThat(fromTwoToOne(once)).isCloseTo(3, within(ROUNDING));
        assertThat(fromTwoToOne(thrice)).isCloseTo(9, within(ROUNDING));
        Percentage rounding = Percentage.withPercentage(1e-7);
        assertThat(thrice.volumes().localMbps()).isCloseTo(3 * once.volumes().localMbps(), rounding);
        assertThat(thrice.volumes().trombonedMbps())
                .isCloseTo(3 * once.volumes().trombonedMbps(), rounding);
        assertThat(thrice.locality().x1().orElseThrow())
                .isCloseTo(once.locality().x1().orElseThrow(), within(ROUNDING));
    }

    private static double fromTwoToOne(Result result) {
        return result.flows().stream()
                .filter(flow -> flow.kind() != DemandKind.CONTENT)
                .filter(flow -> flow.origin().key().equals("AS2") && flow.sink().equals(new Asn(1)))
                .mapToDouble(Flow::mbps)
                .sum();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatBuyersAtHomePaySellersAtHomeGet(long seed) throws UnknownCostException {
        Plan plan = plan(seed);
        Result before = Runs.run(plan, new OutageLever.CloseExchange("X"), new OutageLever.CloseExchange("Y"));
        Result after = Runs.run(plan);
        Bills billsBefore = Billing.bills(before);
        Bills bills = Billing.bills(after);
        Saving saving =
                Billing.saving(plan, billsBefore, bills, Billing.renegotiated(before), Billing.renegotiated(after));

        Money sold = Money.ZERO;
        for (NetworkBalance balance : saving.networks()) {
            sold = sold.plus(balance.revenueAfter()).minus(balance.revenueBefore());
        }
        assertThat(sold).isEqualTo(atHome(plan, bills).minus(atHome(plan, billsBefore)));
        assertThat(Money.ZERO.minus(sold)).isEqualTo(saving.sellerLoss());

        // What members pay in fees is what operators earn, running costs put back.
        Money fees = bills.total(BillLine::isFee);
        Money running = Money.ZERO;
        for (Exchange exchange : plan.exchanges()) {
            Double cost = exchange.runningCostPerMonth();
            running = running.plus(Money.of(cost == null ? 0 : cost, "USD"));
        }
        assertThat(Billing.operatorSurplus(plan, bills).plus(running)).isEqualTo(fees);
    }

    private static Money atHome(Plan plan, Bills bills) {
        return bills.total(line -> line.kind() == BillLine.Kind.TRANSIT
                && isHome(plan, line.payer())
                && line.payee() != null
                && !line.abroad());
    }

    private static boolean isHome(Plan plan, Asn asn) {
        return plan.network(asn).filter(it -> it.economy().equals("KE")).isPresent();
    }
}
