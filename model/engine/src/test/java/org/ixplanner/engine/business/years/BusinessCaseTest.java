package org.ixplanner.engine.business.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.Saving;
import org.ixplanner.engine.business.UnknownCostException;
import org.ixplanner.engine.business.operator.CashFlow;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.FeeSchedule;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.exchange.PortKind;
import org.ixplanner.engine.plan.lever.ContentLever;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.RandomPlans;
import org.ixplanner.engine.simulation.RandomSketches;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.Simulator;
import org.ixplanner.engine.study.years.WhoJoins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Years, worked out by hand or against the single month.
final class BusinessCaseTest {

    // AS2 sends AS1 100 Mbit/s, over transit of 10 USD at both ends or over X for 200 a month each.
    private static final String PLAN =
            """
            site NBO KE
            site MRS FR
            cable NBO MRS 6000
            net 1 access at NBO peak 100 %s
            net 2 content at NBO hosts 1 %s
            net 9 transit at MRS in FR
            buys 1 from 9 at MRS ip 10
            buys 2 from 9 at MRS ip 10
            mix access domestic 1
            assume demand.uploadShare 0
            assume demand.growthPerYear 0.5
            assume price.transitDeclinePerYear 0.2
            assume years.discountPerYear 0.1
            assume adoption.lagMonths 12
            exchange X at NBO port 200 runs 150
            """;
    private static final String MEMBERS = "member X 1 at NBO\nmember X 2 at NBO\n";

    private static Situation situation(Plan plan, Lever... levers) {
        return new Situation(plan, Optional.of("test"), List.of(levers), Assumptions.of(plan), 1);
    }

    private static BusinessCase fixed(Plan plan, Lever... levers) throws CannotSimulateException, UnknownCostException {
        return BusinessCase.of(
                situation(plan, new OutageLever.CloseExchange("X")),
                situation(plan, levers),
                Optional.empty(),
                false,
                Runnable::run,
                () -> false);
    }

    private static Money usd(double amount) {
        return Money.of(amount, "USD");
    }

    @Test
    void demandGrowsAndPricesFallInBothWorlds() throws CannotSimulateException, UnknownCostException {
        YearTable table = fixed(Sketch.plan(PLAN.formatted("", "") + MEMBERS)).table();
        assertThat(table.rows()).hasSize(BusinessCase.YEARS);
        // Year 0: 2 · 100 · 10 − 2 · 200 = 1,600 a month. Year 1: 2 · 150 · 8 − 400 = 2,000.
        // Year 2: 2 · 225 · 6.4 − 400 = 2,480.
        assertThat(table.rows().subList(0, 3))
                .extracting(YearRow::savingPerMonth)
                .containsExactly(usd(1600), usd(2000), usd(2480));
        assertThat(table.rows().get(2).saving()).isEqualTo(usd(12 * 2480));
        assertThat(table.rows().get(2).demandMbps()).isCloseTo(225, within(1e-9));
        assertThat(table.rows().getFirst().l1()).isEqualTo(1);
        assertThat(table.rows().getFirst().l1Without()).isZero();
        // Fees of 400 less running costs of 150.
        assertThat(table.rows().getFirst().operatorNet()).isEqualTo(usd(12 * 250));
        double value = 0;
        for (int year = 0; year < BusinessCase.YEARS; year++) {
            double saving = 2 * 100 * 10 * Math.pow(1.5 * 0.8, year) - 400;
            value += 12 * (saving + 250) / Math.pow(1.1, year + 1);
        }
        assertThat(table.netPresentValue()).isCloseTo(value, within(1.0));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void yearNoughtIsTheSingleMonth(long seed) throws CannotSimulateException, UnknownCostException {
        yearNoughtIsTheSingleMonth(seed, RandomPlans.plan(seed));
    }

    private static void yearNoughtIsTheSingleMonth(long seed, Plan plan)
            throws CannotSimulateException, UnknownCostException {
        Situation with = situation(plan);
        Situation without = situation(
                plan,
                plan.exchanges().stream()
                        .map(exchange -> (Lever) new OutageLever.CloseExchange(exchange.id()))
                        .toArray(Lever[]::new));
        Result before = Simulator.simulate(without);
        Result after = Simulator.simulate(with);
        Bills billsBefore = Billing.bills(before);
        Bills billsAfter = Billing.bills(after);
        Saving saving = Billing.saving(plan, billsBefore, billsAfter, billsBefore, billsAfter);
        YearRow first = BusinessCase.of(without, with, Optional.empty(), true, Runnable::run, () -> false)
                .table()
                .rows()
                .getFirst();
        assertThat(first.savingPerMonth()).as("seed %d", seed).isEqualTo(saving.net());
        assertThat(first.lessAbroadPerMonth())
                .isEqualTo(saving.paidAbroadBefore().minus(saving.paidAbroadAfter()));
        assertThat(first.l1()).isEqualTo(after.locality().l1().orElse(0));
        assertThat(first.exchangeMbps()).isEqualTo(after.volumes().exchangeMbps());
    }

    @Test
    void beforeTheLicenceNothingIsSaved() throws CannotSimulateException, UnknownCostException {
        Plan plan = Sketch.plan(PLAN.formatted("", "") + MEMBERS);
        YearTable table = fixed(plan, new PolicyLever.LicenceDelay("X", 18), new MarketLever.ScaleGrowth(0))
                .table();
        assertThat(table.rows().subList(0, 3)).extracting(YearRow::openMonths).containsExactly(0, 6, 12);
        assertThat(table.rows().getFirst().saving()).isEqualTo(Money.ZERO);
        // Without growth: 2 · 100 · 8 − 400 = 1,200 a month for six months.
        assertThat(table.rows().get(1).saving()).isEqualTo(usd(6 * 1200));
    }

    // X is planned: 3,000 to build, 70 for joining.
    private static Plan planned(String one, String two) {
        Plan sketched = Sketch.plan(PLAN.formatted(one, two).replace("runs", "candidate runs"));
        Exchange exchange = sketched.exchanges().find("X").orElseThrow();
        FeeSchedule fees = new FeeSchedule(70, 0, exchange.fees().ports(), null);
        return Sketch.with(
                sketched,
                Draft.from(Exchange.NOUN, exchange)
                        .set("capitalCost", 3000.0)
                        .set("fees", fees)
                        .make());
    }

    private static Lever joins(long asn) {
        return new MemberLever.SetMembership(
                "X", new Membership(new Asn(asn), "NBO", 1000, true, PortKind.OWN, 0.0, List.of()));
    }

    @Test
    void whoeverJoinsWhatIsNewPaysForJoiningOnce() throws CannotSimulateException, UnknownCostException {
        Plan plan = planned("", "");
        YearTable table = BusinessCase.of(
                        situation(plan),
                        situation(plan, joins(1), joins(2)),
                        Optional.empty(),
                        false,
                        Runnable::run,
                        () -> false)
                .table();
        assertThat(table.rows().subList(0, 2))
                .extracting(YearRow::saving)
                .containsExactly(usd(12 * 1600 - 2 * 70), usd(12 * 2000));
        // Fees and joining less running costs; what is built is not in a year's net but in the cash flow.
        assertThat(table.rows().getFirst().operatorNet()).isEqualTo(usd(12 * 250 + 140));
        CashFlow flow = table.operators().values().iterator().next();
        assertThat(flow.years().getFirst().cumulative()).isEqualTo(usd(12 * 250 + 140 - 3000));
        assertThat(table.rows().getFirst().lessAbroadPerMonth()).isEqualTo(usd(2000));
    }

    @Test
    void whereEachAloneOnlyPaysNobodyComes() throws CannotSimulateException, UnknownCostException {
        Plan plan = planned("quote X:0", "quote X:0");
        YearTable table = BusinessCase.of(
                        situation(plan), situation(plan), Optional.of("X"), false, Runnable::run, () -> false)
                .table();
        assertThat(table.rows()).extracting(YearRow::members).containsOnly(0);
    }

    @Test
    void whoIsWillingFollowsAWaveLater() throws CannotSimulateException, UnknownCostException {
        Plan plan = Sketch.plan(PLAN.formatted("quote X:0", "") + MEMBERS);
        YearTable table = BusinessCase.of(
                        situation(plan, new OutageLever.CloseExchange("X")),
                        situation(plan),
                        Optional.of("X"),
                        false,
                        Runnable::run,
                        () -> false)
                .table();
        // AS2 is listed and says nothing: it is there. AS1 is willing and comes with the first wave, after 12 months.
        assertThat(table.rows().subList(0, 3)).extracting(YearRow::members).containsExactly(1, 2, 2);
        assertThat(table.rows().subList(0, 3))
                .extracting(YearRow::joined)
                .containsExactly(List.of(new Asn(2)), List.of(new Asn(1), new Asn(2)), List.of(new Asn(1), new Asn(2)));
        // Year 0: only AS2, for nothing: −200. Year 1 as above.
        assertThat(table.rows().subList(0, 2))
                .extracting(YearRow::savingPerMonth)
                .containsExactly(usd(-200), usd(2000));
    }

    @Test
    void aCacheAppearsInTheYearInWhichItsPoolReachesTheThreshold()
            throws CannotSimulateException, UnknownCostException {
        Plan plan = Sketch.plan(
                """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS ip 10
                mix access G 1
                assume demand.growthPerYear 0.5
                group G cacheable 0.5 threshold 100 at MRS asns 9
                cache C of G in 1 at NBO
                exchange X at NBO
                member X 1 at NBO
                """);
        // The pool of 50 grows to 75 in year 1 and 112.5 in year 2.
        YearTable table = fixed(plan).table();
        assertThat(table.rows().stream()
                        .filter(row -> !row.newCaches().isEmpty())
                        .map(YearRow::year))
                .containsExactly(2);
        assertThat(table.rows().get(1).l1()).isZero();
        assertThat(table.rows().get(2).l1()).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void whatCachesFetchAtNightGrowsWithDemandAndFallsWithThePeak()
            throws CannotSimulateException, UnknownCostException {
        Plan plan = Sketch.plan(
                """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS ip 10
                mix access G 1
                assume demand.uploadShare 0
                assume demand.growthPerYear 0.5
                assume price.transitDeclinePerYear 0.2
                assume demand.peakToAverage 2
                assume fill.offPeakShare 0.6
                assume fill.windowHours 8
                group G cacheable 0.8 fill 0.1 scheduled at MRS
                cache C of G in 1 at NBO known 1
                exchange X at NBO
                """);
        BusinessCase years = BusinessCase.of(
                situation(plan, new ContentLever.RemoveCache("C")),
                situation(plan),
                Optional.empty(),
                false,
                Runnable::run,
                () -> false);
        // Without the cache 100 at 10. With it 20 at the busy hour, and at night 0.6 · 20 + 0.1 · 80 · 24 / (2 · 8) =
        // 24.
        // In year 1 half as much again at 8: 150 · 8 − 36 · 8.
        assertThat(years.table().rows().subList(0, 2))
                .extracting(YearRow::savingPerMonth)
                .containsExactly(usd(1000 - 240), usd(1200 - 288));
        // If the busy hour carries 1.5 times the average, 0.6 · 20 + 0.1 · 80 · 24 / (1.5 · 8) = 28; if 4 times, the
        // fill of 6 fits into the night.
        assertThat(drawn(years, 1.5)).isEqualTo(usd(1000 - 280));
        assertThat(drawn(years, 4)).isEqualTo(usd(1000 - 200));
    }

    private static Money drawn(BusinessCase years, double peakToAverage) {
        double[] values = years.numbers().stream()
                .mapToDouble(held -> held.known().id().equals("demand.peakToAverage") ? peakToAverage : held.value())
                .toArray();
        return years.table(values).rows().getFirst().savingPerMonth();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void yearNoughtWithScheduledFillIsTheSingleMonthToo(long seed)
            throws CannotSimulateException, UnknownCostException {
        yearNoughtIsTheSingleMonth(seed, RandomSketches.filled(seed, true, 0.9));
    }

    @Test
    void portsThatAreTooFullAreReplaced() throws CannotSimulateException, UnknownCostException {
        String text = PLAN.formatted("", "").replace("port 200", "ports 200:100,1000:300");
        YearTable table = fixed(Sketch.plan(text + "member X 1 at NBO speed 200\nmember X 2 at NBO speed 200\n"))
                .table();
        // 150 Mbit/s in year 1 need 150 ÷ 0.7 = 214 Mbit/s.
        assertThat(table.rows().subList(0, 2))
                .extracting(YearRow::upgradedPorts)
                .containsExactly(0, 2);
        assertThat(table.rows().subList(0, 2))
                .extracting(YearRow::savingPerMonth)
                .containsExactly(usd(2 * 1000 - 2 * 100), usd(2 * 1200 - 2 * 300));
    }

    @Test
    void yearsBuyPortsInsteadOfMovingTraffic() throws CannotSimulateException, UnknownCostException {
        String text = PLAN.formatted("", "").replace("port 200", "ports 200:100,1000:300");
        Plan plan = Sketch.plan(text + "member X 1 at NBO speed 60\nmember X 2 at NBO speed 200\n");
        YearTable table = fixed(plan, new PolicyLever.TrafficEngineering()).table();

        // 100 Mbit/s from the first year on, though the port of AS1 is stated to carry 60.
        assertThat(table.rows().getFirst().exchangeMbps()).isEqualTo(100, within(1e-9));
        assertThat(table).isEqualTo(fixed(plan).table());
    }

    @Test
    void whatIsNotKnownAndWhatIsCancelledIsTold() {
        Plan plan = Sketch.plan(PLAN.formatted("", "").replace("from 9 at MRS ip 10", "from 9 at MRS ip ?") + MEMBERS);
        assertThatThrownBy(() -> fixed(plan)).isInstanceOf(UnknownCostException.class);
        Plan good = Sketch.plan(PLAN.formatted("", "") + MEMBERS);
        assertThatThrownBy(() -> BusinessCase.of(
                                situation(good), situation(good), Optional.empty(), false, Runnable::run, () -> true)
                        .table())
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> WhoJoins.of(situation(good), "X", () -> true))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void zeroWidthDrawsAreThePlainYearsToTheBit() throws CannotSimulateException, UnknownCostException {
        BusinessCase years = fixed(Sketch.plan(PLAN.formatted("", "") + MEMBERS));
        double[] values =
                years.numbers().stream().mapToDouble(Assumptions.Held::value).toArray();
        assertThat(years.table(values)).isEqualTo(years.table());
        assertThat(years.setsSolved()).isEqualTo(2);
    }

    @Test
    void costsThatNobodyStatedAreDrawnAndStatedOnesAreNot() throws CannotSimulateException, UnknownCostException {
        Plan stated = Sketch.plan(PLAN.formatted("", "") + MEMBERS);
        Plan unstated = Changes.set(stated, "exchanges[X].runningCostPerMonth", null);
        // Fees of 400 a month; 75,000 a year where nobody says what it takes to run, drawn as 90,000.
        assertThat(firstYearNet(unstated, 75_000)).isEqualTo(usd(12 * 400 - 75_000));
        assertThat(firstYearNet(unstated, 90_000)).isEqualTo(usd(12 * 400 - 90_000));
        assertThat(firstYearNet(stated, 90_000)).isEqualTo(usd(12 * 250));
    }

    private static Money firstYearNet(Plan plan, double runningPerYear)
            throws CannotSimulateException, UnknownCostException {
        BusinessCase years = fixed(plan);
        double[] values = years.numbers().stream()
                .mapToDouble(
                        held -> held.known().id().equals("operator.runningCostPerYear") ? runningPerYear : held.value())
                .toArray();
        return years.table(values).rows().getFirst().operatorNet();
    }

    @Test
    void contentMovesHomeYearByYear() throws CannotSimulateException, UnknownCostException {
        String moving = PLAN.formatted("", "").replace("domestic 1", "domestic 0.2 world 0.8") + MEMBERS
                + "assume content.movesHomePerYear 0.5\n";
        YearTable table = fixed(Sketch.plan(moving)).table();
        // Of the 0.8 that come from the rest of the world half comes home each year: 0.2, 0.6, 0.8 are domestic, and
        // over X they stay in the country; without it they go through Marseille.
        assertThat(table.rows().get(0).l1()).isCloseTo(0.2, within(1e-12));
        assertThat(table.rows().get(1).l1()).isCloseTo(0.6, within(1e-12));
        assertThat(table.rows().get(2).l1()).isCloseTo(0.8, within(1e-12));
        assertThat(table.rows().get(2).l1Without()).isZero();
        // Year 1 without X: AS1 buys its 150, AS2 sells 90 of them over its own transit: (150 + 90) · 8 = 1,920.
        // With X AS1 buys the 60 that are left of the world's: 480, and 400 for ports: 1,040 saved.
        assertThat(table.rows().get(1).savingPerMonth()).isEqualTo(usd(1040));
    }

    @Test
    void contentThatNobodyHostsCannotMoveHome() {
        String moving = PLAN.formatted("", "")
                        .replace("domestic 1", "domestic 0 world 1")
                        .replace("hosts 1", "") + MEMBERS + "assume content.movesHomePerYear 0.5\n";
        assertThatThrownBy(() -> fixed(Sketch.plan(moving))).isInstanceOf(CannotSimulateException.class);
    }
}
