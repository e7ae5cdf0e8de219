package org.ixplanner.engine.study.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ixplanner.engine.business.UnknownCostException;
import org.ixplanner.engine.business.years.BusinessCase;
import org.ixplanner.engine.business.years.YearFigure;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.verdict.Verdict;
import org.ixplanner.engine.text.English;
import org.ixplanner.engine.uncertainty.Range;
import org.ixplanner.engine.uncertainty.Sampling;
import org.junit.jupiter.api.Test;

/// Whole business cases, the two negative controls among them.
final class YearStudyTest {

    private static Plan plan(String text, Lever... levers) {
        Plan plan = Sketch.plan(text);
        plan = Sketch.with(plan, new Scenario("none", "None", "", List.of(new OutageLever.CloseExchange("X"))));
        plan = Sketch.with(plan, new Scenario("with", "With", "", List.of(levers)));
        return plan.withHeader(
                Draft.from(PlanHeader.NOUN, plan.header()).set("before", "none").make());
    }

    private static YearStudy study(Plan plan, int draws, Optional<String> joining, Sampling sampling)
            throws CannotSimulateException {
        Study study = Studies.run(plan, List.of("with"));
        Outcome with = study.outcome("with").orElseThrow();
        return YearStudy.of(study, with, new YearStudy.Question(draws, joining, sampling));
    }

    private static YearStudy study(Plan plan) throws CannotSimulateException {
        return study(plan, 0, Optional.empty(), Sampling.quietly());
    }

    private static List<String> told(YearStudy study) {
        return study.verdict().reasons().stream()
                .map(reason -> English.of(reason.text()))
                .toList();
    }

    // AS1 and AS2 send each other half of their traffic.
    private static final String GOOD =
            """
            site NBO KE
            site MRS FR
            cable NBO MRS 6000
            net 1 access at NBO peak 1000 hosts 1 quote X:50
            net 2 access at NBO peak 1000 hosts 1 quote X:50
            net 3 access at NBO peak 500 hosts 1 quote X:50
            net 9 transit at MRS in FR
            buys 1 from 9 at MRS ip 20
            buys 2 from 9 at MRS ip 20
            buys 3 from 9 at MRS ip 20
            mix access domestic 0.6 world 0.4
            exchange X at NBO port 200 runs 500
            member X 1 at NBO
            member X 2 at NBO
            """;

    @Test
    void whereNetworksWantEachOtherItIsAGo() throws CannotSimulateException {
        YearStudy study = study(plan(GOOD + "member X 3 at NBO"));
        assertThat(told(study)).hasSize(2).noneMatch(text -> text.contains("loses") || text.contains("not"));
        assertThat(study.verdict().kind()).isEqualTo(Verdict.Kind.GO);
    }

    /// Negative control (simulation section 13, domain reference V10): Bolivia's law put all providers on one exchange,
    /// while what people want is hosted abroad. Latency falls a lot, the money hardly moves: no-go.
    @Test
    void peeringForcedWithoutContentAtHomeIsANoGo() throws CannotSimulateException {
        Plan bolivia = plan(
                """
                site LPB KE
                site MIA US
                cable LPB MIA 5000
                net 1 access at LPB peak 1000 users 1000 policy restrictive quote X:0
                net 2 access at LPB peak 1000 users 1000 policy restrictive quote X:0
                net 3 access at LPB peak 1000 users 1000 policy restrictive quote X:0
                net 9 transit at MIA in US
                buys 1 from 9 at MIA ip 50
                buys 2 from 9 at MIA ip 50
                buys 3 from 9 at MIA ip 50
                mix access users 0.03 world 0.97
                exchange X at LPB port 100 runs 200
                member X 1 at LPB
                member X 2 at LPB
                member X 3 at LPB
                """,
                new PolicyLever.MandatoryPeering("X"));
        Study months = Studies.run(bolivia, List.of("with"));
        double before = months.baseline().result().latency().meanMs().orElseThrow();
        double after = months.outcomes().getFirst().result().latency().meanMs().orElseThrow();
        assertThat(after).as("latency falls a lot").isLessThan(before / 10);
        YearStudy study = study(bolivia);
        assertThat(study.table().orElseThrow().rows().getFirst().l1())
                .as("what is local stays small")
                .isLessThan(0.05);
        assertThat(study.verdict().kind()).isEqualTo(Verdict.Kind.NO_GO);
        assertThat(told(study)).first().asString().startsWith("the money hardly moves: ");
    }

    /// Negative control (simulation section 13, domain reference V11): islands with no cable between them, nearer to a
    /// hub abroad than to each other. One exchange for all of them is a no-go.
    @Test
    void oneExchangeForIslandsNearerToAHubAbroadIsANoGo() throws CannotSimulateException {
        // AS2 reaches the exchange on AS1's island over the hub abroad, on a circuit of its own.
        YearStudy study = study(
                plan(
                        """
                site APW KE
                site TBU KE
                site SYD AU
                cable APW SYD 4500
                cable TBU SYD 3600
                net 1 access at APW peak 200 hosts 1
                net 2 access at TBU peak 200 hosts 1
                net 9 transit at SYD in AU
                buys 1 from 9 at SYD ip 30
                buys 2 from 9 at SYD ip 30
                mix access domestic 0.3 world 0.7
                exchange X at APW port 200 runs 1000
                member X 1 at APW
                member X 2 at APW circuit 9000
                """));
        YearTable table = study.table().orElseThrow();
        assertThat(table.rows().getFirst().l1())
                .as("what goes between the islands goes abroad as before")
                .isEqualTo(table.rows().getFirst().l1Without());
        assertThat(table.netPresentValue()).isNegative();
        assertThat(study.verdict().kind()).isEqualTo(Verdict.Kind.NO_GO);
    }

    /// Domain reference V13: caches in the country add exactly what they deliver to L1. Behaviour, no published figure.
    @Test
    void cachesRaiseWhatIsLocalByWhatTheyDeliver() throws CannotSimulateException {
        String text =
                """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 3100
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS ip 20
                mix access G 0.5 world 0.5
                group G cacheable 0.6 at MRS asns 9
                exchange X at NBO
                %s
                """;
        double without = Studies.run(plan(text.formatted("")), List.of("with"))
                .outcomes()
                .getFirst()
                .result()
                .locality()
                .l1()
                .orElseThrow();
        var with = Studies.run(plan(text.formatted("cache C of G in 1 at NBO known 1")), List.of("with"))
                .outcomes()
                .getFirst()
                .result();
        double delivered =
                with.caches().getFirst().deliveredMbps() / with.volumes().demandMbps();
        assertThat(with.locality().l1().orElseThrow() - without).isCloseTo(delivered, within(1e-12));
        assertThat(delivered).isCloseTo(0.3, within(1e-12));
    }

    /// Domain reference V9: 1 Gbit/s in 2012 growing 44 % a year is about 19 Gbit/s in 2020 (KIXP). Circular, the rate
    /// was solved back from both ends: an arithmetic check, not validation.
    @Test
    void kixpGrowsToNineteenGigabits() throws CannotSimulateException {
        YearStudy study = study(
                plan(
                        """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 1000
                net 2 content at NBO hosts 1
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS ip 120
                buys 2 from 9 at MRS ip 120
                mix access domestic 1
                assume demand.growthPerYear 0.44
                exchange X at NBO
                member X 1 at NBO
                member X 2 at NBO
                """));
        // 1,000 · 1.44⁸ = 18,488.
        assertThat(study.table().orElseThrow().rows().get(8).exchangeMbps()).isBetween(18_000.0, 19_500.0);
    }

    /// Domain reference V12: an access network of 3.1 Gbit/s without caches has about 16 % of its traffic over the
    /// exchange (Safaricom 2012: 0.5 Gbit/s). That share is put in as domestic demand: a check of the accounts.
    @Test
    void aSixthOfAnAccessNetworkOfTwentyTwelveCrossesTheExchange() throws CannotSimulateException {
        YearStudy study = study(
                plan(
                        """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 3100
                net 2 content at NBO hosts 1
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS ip 120
                buys 2 from 9 at MRS ip 120
                mix access domestic 0.16 world 0.84
                exchange X at NBO
                member X 1 at NBO
                member X 2 at NBO
                """));
        assertThat(study.table().orElseThrow().rows().getFirst().exchangeMbps()).isBetween(450.0, 550.0);
    }

    @Test
    void anUnknownCircuitIsNeverAGo() throws CannotSimulateException {
        String farAway = GOOD.replace("net 3 access at NBO peak 500 hosts 1 quote X:50", "net 3 access at MBA peak 500")
                + "site MBA KE\nfibre NBO MBA 500\nmember X 3 at NBO circuit ?";
        YearStudy study = study(plan(farAway));
        assertThat(study.table()).isEmpty();
        assertThat(study.verdict().kind()).isEqualTo(Verdict.Kind.CONDITIONAL);
        assertThat(told(study)).first().asString().startsWith("not known: ");
    }

    @Test
    void rangesAreTheSameOnAnyNumberOfThreadsAndHoldThePlainYears() throws CannotSimulateException {
        Plan plan = plan(GOOD);
        Ranges alone =
                study(plan, 300, Optional.of("X"), Sampling.quietly()).ranges().orElseThrow();
        for (int threads : new int[] {1, 2, 8}) {
            try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                Sampling sampling = new Sampling(pool, _ -> {}, () -> false);
                YearStudy study = study(plan, 300, Optional.of("X"), sampling);
                assertThat(study.ranges()).contains(alone);
            }
        }
        assertThat(alone.tornado().bars().getFirst().rankCorrelation()).isNotZero();
        Range last = alone.years().getLast().get(YearFigure.DEMAND);
        assertThat(last).isNotNull();
        assertThat(alone.netPresentValue().p10())
                .isLessThan(alone.netPresentValue().p90());
    }

    @Test
    void anyDrawAloneIsTheSame() throws CannotSimulateException {
        Plan plan = plan(GOOD + "member X 3 at NBO");
        Study study = Studies.run(plan, List.of("with"));
        double[] values = new double[40];
        try {
            for (int draw = 0; draw < 40; draw++) {
                values[draw] = Ranges.draw(prepared(study), 40, 1, draw).netPresentValue();
            }
            Ranges all = Ranges.of(prepared(study), 40, 1, 0.5, Sampling.quietly());
            assertThat(all.netPresentValue()).isEqualTo(Range.of(values));
            assertThat(Arrays.stream(values).distinct().count()).isEqualTo(40);
        } catch (UnknownCostException e) {
            throw new AssertionError(e);
        }
    }

    private static BusinessCase prepared(Study study) throws CannotSimulateException, UnknownCostException {
        return BusinessCase.of(
                study.baseline().result().situation(),
                study.outcomes().getFirst().result().situation(),
                Optional.empty(),
                true,
                Runnable::run,
                () -> false);
    }
}
