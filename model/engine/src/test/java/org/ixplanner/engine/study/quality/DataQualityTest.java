package org.ixplanner.engine.study.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.simulation.RandomSketch;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.StudyRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// How firm figures are.
final class DataQualityTest {

    private static final Offset<Double> EXACT = within(1e-9);

    // AS1 wants 100: 20 of AS2 in the same building were measured, the rest is from the world.
    private static final String PLAN =
            """
            site NBO KE
            site MRS FR
            cable NBO MRS 6000
            net 1 access at NBO peak 100
            net 2 content at NBO hosts 1
            net 9 transit at MRS in FR
            buys 1 from 9 at MRS ip 10
            mix access domestic 0.5 world 0.5
            measured 2 1 20
            link 1 2 at NBO
            """;

    private static GradeShares shares(Plan plan, Kpi kpi) {
        return StudyRuns.outcome(plan).quality(kpi).orElseThrow().shares();
    }

    private static List<Evidence> told(Grade grade, String... fields) {
        return List.of(fields).stream()
                .map(field -> new Evidence(field, grade, "test", null, null, null, false))
                .toList();
    }

    private static Plan withPeering(Plan plan, Grade grade, boolean confirmed) {
        Peering link = plan.peerings().items().getFirst();
        return Sketch.with(
                plan,
                new Peering(
                        link.id(),
                        link.a(),
                        link.b(),
                        link.how(),
                        link.site(),
                        link.exchange(),
                        link.capacityMbps(),
                        confirmed,
                        told(grade, "b", "site")));
    }

    @Test
    void aPartIsAsFirmAsTheWeakestOfWhatMadeIt() {
        // The row was measured, who peers and where nobody said: an estimate, as all the rest.
        assertThat(shares(Sketch.plan(PLAN), Kpi.L1)).isEqualTo(new GradeShares(0, 0, 1, 0));
        // How much is asked for is firm for the 20 that were measured.
        assertThat(shares(Sketch.plan(PLAN), Kpi.DEMAND).measured()).isCloseTo(0.2, EXACT);

        Plan measured = withPeering(Sketch.plan(PLAN), Grade.MEASURED, true);
        assertThat(shares(measured, Kpi.L1).measured()).isCloseTo(0.2, EXACT);
        assertThat(shares(measured, Kpi.L1).estimate()).isCloseTo(0.8, EXACT);
        assertThat(shares(measured, Kpi.LOCAL).measured()).isCloseTo(1, EXACT);
        assertThat(StudyRuns.outcome(measured).figure(Kpi.DATA_GRADE).value()).hasValueCloseTo(0.2, EXACT);

        assertThat(shares(withPeering(Sketch.plan(PLAN), Grade.PUBLISHED, true), Kpi.L1)
                        .published())
                .isCloseTo(0.2, EXACT);
    }

    @Test
    void aRelationThatNobodyConfirmedIsNoBetterThanAnEstimate() {
        Plan inferred = withPeering(Sketch.plan(PLAN), Grade.PUBLISHED, false);

        assertThat(shares(inferred, Kpi.LOCAL)).isEqualTo(new GradeShares(0, 0, 1, 0));
    }

    @Test
    void whereTheProgramTakesSomethingForWhatNobodySaidItIsADefault() {
        // Demand from subscribers by the catalogue's volume; a way off the fibre by its inflation.
        Plan subscribers = Sketch.plan(PLAN.replace("peak 100", "peak ?") + "people 1 Nairobi 5000\n");
        assertThat(shares(subscribers, Kpi.DEMAND).defaults()).isGreaterThan(0.5);
        Plan off = Sketch.plan(PLAN.replace("cable NBO MRS 6000\n", ""));
        assertThat(shares(off, Kpi.L1).defaults()).isCloseTo(0.8, EXACT);
    }

    @Test
    void moneyIsAsFirmAsItsPricesAndItsTraffic() {
        // The price of AS1's contract is from an invoice, its traffic is an estimate.
        Plan plan = Sketch.plan(PLAN);
        assertThat(shares(priced(plan), Kpi.PAID_ABROAD)).isEqualTo(new GradeShares(0, 0, 1, 0));
        // With a commit above the traffic the traffic does not matter.
        Plan committed = priced(Sketch.plan(PLAN.replace("ip 10", "ip 10 commit 500")));
        assertThat(shares(committed, Kpi.PAID_ABROAD)).isEqualTo(new GradeShares(1, 0, 0, 0));
    }

    private static Plan priced(Plan plan) {
        Network network = plan.network(new Asn(1)).orElseThrow();
        Contract contract = Contract.NOUN.with(
                network.contracts().getFirst(),
                Contract.NOUN.indexOf("evidence"),
                told(Grade.MEASURED, "ipPricePerMbpsMonth", "commitMbps"));
        return Sketch.with(plan, Network.NOUN.with(network, Network.NOUN.indexOf("contracts"), List.of(contract)));
    }

    @Test
    void aSavingHangsOnTheLinesThatDiffer() {
        // Without the cable AS1 would take AS2's content over its provider.
        String text = PLAN.replace("link 1 2 at NBO\n", "")
                + """
                buys 2 from 9 at MRS ip 7
                exchange X at NBO fee 10
                member X 1 at NBO
                member X 2 at NBO
                """;
        Outcome outcome = StudyRuns.outcome(Sketch.plan(text), new OutageLever.CloseExchange("X"));
        List<Input> inputs = outcome.quality(Kpi.SAVING).orElseThrow().inputs().stream()
                .map(FigureQuality.Weight::input)
                .toList();

        assertThat(inputs)
                .extracting(input -> input.kind() + " " + input.key() + " " + input.field())
                .contains(
                        Kind.NETWORK + " AS2 contracts[0].ipPricePerMbpsMonth",
                        Kind.NETWORK + " AS1 contracts[0].ipPricePerMbpsMonth",
                        Kind.MEASURED_FLOW + " AS2>AS1 mbps");
        // Nothing differs from itself.
        assertThat(StudyRuns.outcome(Sketch.plan(text)).quality(Kpi.SAVING)).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 30);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theSharesOfEveryFigureAddUpToOneAndNoInputTouchesMoreThanAll(long seed) {
        Outcome outcome = StudyRuns.outcome(
                Sketch.plan(RandomSketch.text(seed)),
                new OutageLever.CloseExchange("X"),
                new OutageLever.CloseExchange("Y"));
        List<Kpi> weighed = new ArrayList<>();
        for (Kpi kpi : Kpi.values()) {
            outcome.quality(kpi).ifPresent(quality -> {
                GradeShares shares = quality.shares();
                double sum = 0;
                for (Grade grade : Grade.values()) {
                    sum += shares.of(grade);
                }
                assertThat(sum).as(kpi.key()).isCloseTo(1, within(1e-9));
                assertThat(quality.inputs())
                        .as(kpi.key())
                        .isNotEmpty()
                        .allMatch(weight -> weight.share() > 0 && weight.share() <= 1);
                weighed.add(kpi);
            });
        }
        assertThat(weighed).contains(Kpi.DEMAND, Kpi.L1, Kpi.X1, Kpi.PAID_ABROAD, Kpi.DATA_GRADE);
    }
}
