package org.ixplanner.engine.study.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.exchange.PortKind;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.RandomSketch;
import org.ixplanner.engine.simulation.RandomSketches;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What trombones, what could stay and what would bring it home, and which countries see it.
final class DetailsTest {

    private static final Offset<Double> EXACT = within(1e-9);

    private static final String TROMBONE =
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

    private static Details details(String text, Lever... levers) {
        return Details.of(Runs.run(Sketch.plan(text), levers));
    }

    private static Remedy remedy(String text) {
        return details(text).gap().getFirst().remedy();
    }

    @Test
    void aTromboneTellsWhatItLoses() {
        TrombonedPair pair = details(TROMBONE).tromboned().getFirst();

        assertThat(pair.source()).isEqualTo(TestPlans.asn(2));
        assertThat(pair.sink()).isEqualTo(TestPlans.asn(1));
        assertThat(pair.mbps()).isEqualTo(20, EXACT);
        assertThat(pair.pathOut()).extracting(Asn::number).containsExactly(2L, 9L, 1L);
        assertThat(pair.pathBack()).extracting(Asn::number).containsExactly(1L, 9L, 2L);
        assertThat(pair.countries()).containsExactly("FR");
        // 9,000 to Marseille and 9,500 home, likewise back; 500 km would do: 37,000 − 1,000 lost.
        assertThat(pair.kmOut()).hasValueCloseTo(18_500.0, EXACT);
        assertThat(pair.kmBack()).hasValueCloseTo(18_500.0, EXACT);
        assertThat(pair.kmLost()).hasValueCloseTo(36_000.0, EXACT);
        // 182.1 ms; at home 0.0049 · 1,000 + 0.2 · 2 = 5.3 ms.
        assertThat(pair.rttMs()).hasValueCloseTo(182.1, EXACT);
        assertThat(pair.msLost()).hasValueCloseTo(176.8, EXACT);
        assertThat(pair.shortestIsAbroad()).isFalse();
    }

    @Test
    void aCountryTellsWhatPassesIt() {
        ForeignCountry france = details(TROMBONE).countries().getFirst();

        assertThat(france.country()).isEqualTo("FR");
        assertThat(france.domesticMbps()).isEqualTo(20, EXACT);
        assertThat(france.domesticShare()).hasValueCloseTo(1.0, EXACT);
        assertThat(france.trombonedMbps()).isEqualTo(20, EXACT);
        assertThat(france.pairs()).isEqualTo(1);
        assertThat(france.kmLost()).hasValueCloseTo(36_000.0, EXACT);
        assertThat(france.demandMbps()).isEqualTo(100, EXACT);
        assertThat(france.demandShare()).hasValueCloseTo(1.0, EXACT);
    }

    @Test
    void whatTrombonesThroughTheOnlyWayThereIsNeedsFibre() {
        Details details = details(
                """
                region UG
                site NBO KE
                site KSM KE
                site KLA UG
                fibre NBO KLA 600
                fibre KLA KSM 300
                net 1 access at NBO peak 100
                net 2 content at KSM hosts 1
                link 1 2 at NBO
                mix access domestic 1
                """);
        TrombonedPair pair = details.tromboned().getFirst();

        assertThat(pair.shortestIsAbroad()).isTrue();
        assertThat(pair.kmLost()).hasValueCloseTo(0.0, EXACT);
        assertThat(details.gap().getFirst().remedy().kind()).isEqualTo(Remedy.Kind.FIBRE);
        assertThat(details.gap().getFirst().closesMbps()).isEqualTo(100, EXACT);
    }

    @Test
    void whatWouldBringItHomeIsTheLeastThatPeopleMustDo() {
        String at = "exchange X at NBO\n";
        // Nobody is there: they could meet over a cable of their own.
        assertThat(remedy(TROMBONE).kind()).isEqualTo(Remedy.Kind.INTERCONNECT);
        assertThat(remedy(TROMBONE + at + "member X 1 at NBO\n"))
                .isEqualTo(Remedy.joining("X", List.of(TestPlans.asn(2)), List.of(), List.of()));
        assertThat(remedy(TROMBONE + at).join()).containsExactly(TestPlans.asn(2), TestPlans.asn(1));
        // Both are there, one of them does not use the route server.
        assertThat(remedy(TROMBONE + at + "member X 1 at NBO bilateral\nmember X 2 at NBO\n"))
                .isEqualTo(Remedy.peer("X", List.of(TestPlans.asn(1))));
        assertThat(remedy(TROMBONE + "exchange X at NBO noserver\nmember X 1 at NBO\nmember X 2 at NBO\n"))
                .isEqualTo(Remedy.peer("X", List.of(TestPlans.asn(2), TestPlans.asn(1))));
        assertThat(remedy(TROMBONE + "exchange X at NBO,MBA apart\nmember X 1 at NBO\nmember X 2 at MBA\n"))
                .isEqualTo(Remedy.fabric("X", "MBA", "NBO"));
    }

    @Test
    void whatTheOneBuysOfTheOtherWouldHaveToBeHandedOverAtHome() {
        Remedy remedy = remedy(
                """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 2 content at NBO hosts 1
                buys 1 from 2 at MRS ip 10
                mix access domestic 1
                exchange X at NBO
                member X 1 at NBO
                member X 2 at NBO
                """);

        assertThat(remedy).isEqualTo(Remedy.handOver(TestPlans.asn(1), TestPlans.asn(2), "NBO"));
    }

    @Test
    void contentWouldNeedACacheOrABackboneThatMeetsIt() {
        String content =
                """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 15 content at NBO,MRS in US policy none
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS ip 10
                buys 15 from 9 at MRS ip 10
                mix access G 1
                exchange X at NBO
                member X 1 at NBO
                """;
        GapPair cache = details(content + "group G cacheable 0.75 at MRS asns 15\n")
                .gap()
                .getFirst();
        // Three quarters of 100 can be cached.
        assertThat(cache.localisableMbps()).isEqualTo(75, EXACT);
        assertThat(cache.remedy()).isEqualTo(Remedy.cache("G", TestPlans.asn(1), "X"));
        assertThat(cache.closesMbps()).isEqualTo(75, EXACT);

        GapPair backbone = details(content + "group G cacheable 0.75 at MRS,NBO asns 15 backbone 1\n")
                .gap()
                .getFirst();
        assertThat(backbone.localisableMbps()).isEqualTo(100, EXACT);
        assertThat(backbone.remedy())
                .isEqualTo(Remedy.joining("X", List.of(TestPlans.asn(15)), List.of(TestPlans.asn(15)), List.of()));
        assertThat(backbone.closesMbps()).isEqualTo(100, EXACT);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theListsAddUpToTheFigures(long seed) {
        addUp(Runs.run(Sketch.plan(RandomSketch.text(seed))));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theListsAddUpToTheFiguresWhereTrafficIsMovedFromFullPorts(long seed) {
        addUp(Runs.run(RandomSketches.tight(seed), new PolicyLever.TrafficEngineering()));
    }

    private static void addUp(Result result) {
        Details details = Details.of(result);
        double demand = result.volumes().demandMbps();
        Offset<Double> rounding = within(demand * 1e-9);

        assertThat(details.tromboned().stream().mapToDouble(TrombonedPair::mbps).sum())
                .isCloseTo(result.volumes().trombonedMbps(), rounding);
        double ceiling = result.locality().l1Ceiling().orElseThrow();
        double l1 = result.locality().l1().orElseThrow();
        assertThat(details.gap().stream().mapToDouble(GapPair::gapMbps).sum())
                .isCloseTo((ceiling - l1) * demand, rounding);
        for (ForeignCountry country : details.countries()) {
            assertThat(country.domesticMbps()).isLessThanOrEqualTo(country.demandMbps() + demand * 1e-9);
            assertThat(country.demandShare().orElseThrow()).isBetween(0.0, 1 + 1e-9);
        }
        for (TrombonedPair pair : details.tromboned()) {
            assertThat(pair.msLost().orElseThrow()).isGreaterThan(-1e-9 - 0.4);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsSaidToBringItHomeDoes(long seed) {
        Plan plan = Sketch.plan(RandomSketch.text(seed));
        Lever closed = new OutageLever.CloseExchange("X");
        for (List<Lever> base : List.of(List.<Lever>of(), List.of(closed))) {
            Result before = Runs.run(plan, base.toArray(Lever[]::new));
            for (GapPair pair : Details.of(before).gap()) {
                Asn source = pair.source();
                List<Lever> enacted = enacted(pair.remedy());
                if (source != null && !enacted.isEmpty()) {
                    List<Lever> levers = new ArrayList<>(base);
                    levers.addAll(enacted);
                    Result after = Runs.run(plan, levers.toArray(Lever[]::new));
                    assertThat(localMbps(after, source, pair.sink()))
                            .as("%s", pair)
                            .isCloseTo(
                                    localMbps(before, source, pair.sink()) + pair.closesMbps(),
                                    within(1e-9 * before.volumes().demandMbps()));
                }
            }
        }
    }

    @Test
    void enoughOfTheDrawnRemediesCanBeTried() {
        long tried = seeds().mapToObj(seed -> Details.of(Runs.run(Sketch.plan(RandomSketch.text(seed)))))
                .flatMap(details -> details.gap().stream())
                .filter(pair -> pair.source() != null && !enacted(pair.remedy()).isEmpty())
                .count();
        assertThat(tried).isGreaterThan(50);
    }

    // Ports and cables are levers, sessions and hand-overs are not.
    private static List<Lever> enacted(Remedy remedy) {
        List<Lever> levers = new ArrayList<>();
        if (remedy.kind() == Remedy.Kind.INTERCONNECT) {
            levers.add(new MemberLever.Interconnect(
                    remedy.agree().getFirst(),
                    remedy.agree().getLast(),
                    remedy.sites().getFirst()));
        }
        String exchange = remedy.exchange();
        if (remedy.kind() == Remedy.Kind.JOIN
                && exchange != null
                && remedy.agree().isEmpty()) {
            for (int i = 0; i < remedy.join().size(); i++) {
                String site = remedy.sites().isEmpty()
                        ? null
                        : remedy.sites().get(Math.min(i, remedy.sites().size() - 1));
                levers.add(new MemberLever.SetMembership(
                        exchange,
                        new Membership(remedy.join().get(i), site, 1000, true, PortKind.OWN, 0.0, List.of())));
            }
        }
        return levers;
    }

    private static double localMbps(Result result, Asn source, Asn sink) {
        return result.flows().stream()
                .filter(flow -> flow.group() == null && flow.category() == Category.LOCAL)
                .filter(flow -> flow.origin().key().equals(source.toString())
                        && flow.sink().equals(sink))
                .mapToDouble(Flow::mbps)
                .sum();
    }
}
