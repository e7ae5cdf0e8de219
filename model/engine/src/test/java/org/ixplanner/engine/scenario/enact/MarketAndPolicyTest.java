package org.ixplanner.engine.scenario.enact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.exchange.FeeSchedule;
import org.ixplanner.engine.plan.exchange.PortFee;
import org.ixplanner.engine.plan.ground.Lease;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.ground.SpanAccess;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MarketLever.ExchangeRateShock;
import org.ixplanner.engine.plan.lever.MarketLever.IncumbentReaction;
import org.ixplanner.engine.plan.lever.MarketLever.ScaleDemand;
import org.ixplanner.engine.plan.lever.MarketLever.ScaleGrowth;
import org.ixplanner.engine.plan.lever.MarketLever.ScalePrice;
import org.ixplanner.engine.plan.lever.MemberLever.SetStance;
import org.ixplanner.engine.plan.lever.PolicyLever.BackhaulCap;
import org.ixplanner.engine.plan.lever.PolicyLever.Grant;
import org.ixplanner.engine.plan.lever.PolicyLever.ImportDuty;
import org.ixplanner.engine.plan.lever.PolicyLever.LicenceDelay;
import org.ixplanner.engine.plan.lever.PolicyLever.MandatoryPeering;
import org.ixplanner.engine.plan.lever.PolicyLever.TrafficEngineering;
import org.ixplanner.engine.plan.lever.PriceTarget;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.StanceKind;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.text.English;
import org.junit.jupiter.api.Test;

/// What levers do to prices and demand, and what regulators do.
final class MarketAndPolicyTest {

    private static final Plan PLAN = Sketch.plan(
            """
            rate EUR 2
            site A KE rack 500
            site B KE
            site U UG
            fibre A B 10 access closed owner o leased 1:100:5000,2:?:70 offer 900 offered 300
            fibre A B 10 called e access closed leased 1:100:5000 currency EUR
            fibre A U 10 access closed leased 1:100:5000
            fibre A B 10 called t access closed leased 1:100:5000 countries KE,TZ
            net 1 access at A
            net 2 access at A
            net 8 transit at A
            net 9 transit at A
            buys 1 from 9 at A ip 10 circuit 4 tiers 100:8,1000:5
            buys 1 from 8 at A circuit ?
            buys 2 from 9 at A ip 10 circuit 4
            exchange X at A fee 100 ports 1000:50,10000:200
            member X 1 at A
            """);

    private static Plan pulled(Lever... levers) {
        Enacted enacted = Runs.enacted(PLAN, levers);
        assertThat(enacted.notes()).isEmpty();
        return enacted.plan();
    }

    private static List<String> contracts(Plan plan) {
        return plan.networks().stream()
                .flatMap(network -> network.contracts().stream())
                .map(MarketAndPolicyTest::told)
                .toList();
    }

    private static String told(Contract contract) {
        return "%s ip %s circuit %s %s"
                .formatted(
                        contract.provider(),
                        contract.ipPricePerMbpsMonth(),
                        contract.circuitPricePerMbpsMonth(),
                        contract.tiers().stream()
                                .map(tier -> tier.fromMbps() + ":" + tier.ipPricePerMbpsMonth())
                                .toList());
    }

    @Test
    void transitPricesWithTheirListsTimesAFactor() {
        assertThat(contracts(pulled(new ScalePrice(PriceTarget.TRANSIT, null, 0.5))))
                .containsExactly(
                        "AS9 ip 5.0 circuit 4.0 [100.0:4.0, 1000.0:2.5]",
                        "AS8 ip null circuit null []",
                        "AS9 ip 5.0 circuit 4.0 []");
        assertThat(contracts(pulled(new ScalePrice(PriceTarget.TRANSIT, TestPlans.asn(8), 0.5))))
                .isEqualTo(contracts(PLAN));
    }

    @Test
    void circuitsTimesAFactorOfOneProviderOnly() {
        assertThat(contracts(pulled(new ScalePrice(PriceTarget.CIRCUIT, TestPlans.asn(9), 3))))
                .containsExactly(
                        "AS9 ip 10.0 circuit 12.0 [100.0:8.0, 1000.0:5.0]",
                        "AS8 ip null circuit null []",
                        "AS9 ip 10.0 circuit 12.0 []");
    }

    @Test
    void leasesAndOffersTimesAFactor() {
        Span span = notInBills(new ScalePrice(PriceTarget.BACKHAUL, null, 2), "leases and offers times 2")
                .spans()
                .items()
                .getFirst();

        assertThat(span.leases()).extracting(Lease::perMonth).containsExactly(10_000.0, 140.0);
        assertThat(span.offerPerMonth()).isEqualTo(1800);
    }

    @Test
    void feesAndHousingTimesAFactor() {
        assertThat(pulled(new ScalePrice(PriceTarget.EXCHANGE_FEES, null, 2))
                        .exchanges()
                        .items()
                        .getFirst()
                        .fees())
                .isEqualTo(new FeeSchedule(0, 200, List.of(new PortFee(1000, 100), new PortFee(10_000, 400)), null));
        Plan housing = notInBills(new ScalePrice(PriceTarget.HOUSING, null, 3), "racks and power times 3");
        assertThat(housing.sites().items())
                .extracting(site -> site.rackPerMonth())
                .containsExactly(1500.0, null, null);
    }

    // The price changes, but no bill has it: that is said.
    private static Plan notInBills(Lever lever, String says) {
        Enacted enacted = Runs.enacted(PLAN, lever);
        assertThat(enacted.notes()).singleElement().satisfies(note -> assertThat(English.of(note))
                .contains(says));
        return enacted.plan();
    }

    @Test
    void theIncumbentReactsTowardsMembersOnly() {
        assertThat(contracts(pulled(new IncumbentReaction(TestPlans.asn(9), 0.8))))
                .containsExactly(
                        "AS9 ip 8.0 circuit 4.0 [100.0:6.4, 1000.0:4.0]",
                        "AS8 ip null circuit null []",
                        "AS9 ip 10.0 circuit 4.0 []");
    }

    @Test
    void demandFactorsMultiply() {
        Enacted enacted = Runs.enacted(PLAN, new ScaleDemand(null, 2), new ScaleDemand(NetworkKind.ACCESS, 1.5));

        assertThat(enacted.demandFactor(NetworkKind.ACCESS)).isEqualTo(3);
        assertThat(enacted.demandFactor(NetworkKind.EDUCATION)).isEqualTo(2);
        assertThat(enacted.plan()).isEqualTo(PLAN);
    }

    @Test
    void foreignMoneyGetsDearer() {
        assertThat(pulled(new ExchangeRateShock(1.5))
                        .header()
                        .exchangeRates()
                        .getFirst()
                        .perUnit())
                .isEqualTo(3);
        assertThat(Runs.enacted(TestPlans.empty(), new ExchangeRateShock(1.5)).notes())
                .singleElement()
                .satisfies(note -> assertThat(English.of(note)).contains("USD"));
    }

    @Test
    void peeringBecomesMandatoryAtOneExchange() {
        assertThat(Runs.enacted(PLAN, new MandatoryPeering("X")).mandatoryExchanges())
                .containsExactly("X");
    }

    @Test
    void backhaulAtHomeIsOpenAndCapped() {
        List<Span> spans = pulled(new BackhaulCap(10)).spans().items();

        // 100 Mbit/s at 10 is 1,000; a lease of unknown capacity stays; 900 for 300 Mbit/s is below the cap of 3,000.
        Span home = spans.getFirst();
        assertThat(home.access()).isEqualTo(SpanAccess.OPEN);
        assertThat(home.leases()).extracting(Lease::perMonth).containsExactly(1000.0, 70.0);
        assertThat(home.offerPerMonth()).isEqualTo(900);
        // A dollar is half a euro: the cap of 1,000 dollars is 500 euros.
        assertThat(spans.get(1).leases()).extracting(Lease::perMonth).containsExactly(500.0);
        // What ends or passes abroad is not the regulator's.
        assertThat(spans.subList(2, 4)).isEqualTo(PLAN.spans().items().subList(2, 4));
        assertThat(pulled(new BackhaulCap(2)).spans().items().getFirst().offerPerMonth())
                .isEqualTo(600, within(1e-9));
    }

    private static void hasNoEffect(Lever lever, String says) {
        Enacted enacted = Runs.enacted(PLAN, lever);
        assertThat(enacted.notes()).singleElement().satisfies(note -> assertThat(English.of(note))
                .contains(says));
        Enacted quiet = Runs.enacted(PLAN);
        assertThat(enacted).usingRecursiveComparison().ignoringFields("notes").isEqualTo(quiet);
    }

    @Test
    void trafficEngineeringIsLeftToTheSimulation() {
        Enacted enacted = Runs.enacted(PLAN, new TrafficEngineering());
        assertThat(enacted.movesWhatDoesNotFit()).isTrue();
        assertThat(enacted)
                .usingRecursiveComparison()
                .ignoringFields("movesWhatDoesNotFit")
                .isEqualTo(Runs.enacted(PLAN));
    }

    @Test
    void leversOverYearsSayThatTheyChangeNothingHere() {
        hasNoEffect(new ScaleGrowth(1.1), "growth times 1.1");
        hasNoEffect(new Grant("X", 50_000), "grant to X");
        hasNoEffect(new LicenceDelay("X", 6), "licence delay of X");
        hasNoEffect(new ImportDuty(0.25), "import duty of 0.25");
        hasNoEffect(
                new SetStance(TestPlans.asn(1), new Stance("X", StanceKind.REFUSES, null, "", null, List.of())),
                "AS1 changes its mind about X");
    }
}
