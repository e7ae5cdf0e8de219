package org.ixplanner.engine.study.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.simulation.RandomSketch;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.StudyRuns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What headline figures would be on other premises.
final class DoubtsTest {

    // AS1 wants 100 of AS2. Both buy from AS4 in Marseille and from AS5 in Nairobi, or meet over a cable.
    private static final String TIE =
            """
            site NBO KE
            site MRS FR
            cable NBO MRS 6000
            net 1 access at NBO peak 100
            net 2 content at NBO hosts 1
            net 4 transit at MRS in FR
            net 5 transit at NBO
            buys 1 from 4 at MRS ip 10
            buys 1 from 5 at NBO ip 20
            buys 2 from 4 at MRS ip 10
            buys 2 from 5 at NBO ip 20
            mix access domestic 1
            assume demand.uploadShare 0
            """;

    private static List<Doubt> doubts(Plan plan) {
        return doubts(StudyRuns.study(plan));
    }

    private static List<Doubt> doubts(Study study) {
        try {
            return Doubts.of(study);
        } catch (CannotSimulateException e) {
            throw new AssertionError(e);
        }
    }

    private static OptionalDouble of(Headlines headlines, Kpi kpi) {
        return headlines.figure(kpi).value();
    }

    @Test
    void theBestAndTheWorstChoiceWhereTheNumberDecides() {
        Plan plan = Sketch.plan(TIE + "link 1 2 at NBO\n");
        plan = Sketch.with(plan, new Scenario("cable", "cable", "", List.of()));
        Doubt peers = doubts(plan).getFirst();
        // A peer goes before both providers: nothing hangs on their numbers.
        assertThat(peers.pairsByTieBreak()).isZero();
        assertThat(peers.bestTies()).isEmpty();

        Doubt tied = doubts(Sketch.plan(TIE)).getFirst();
        assertThat(tied.pairsByTieBreak()).isEqualTo(1);
        // AS4 has the lower number, so it trombones; over AS5 it would stay.
        Headlines best = tied.bestTies().orElseThrow();
        Headlines worst = tied.worstTies().orElseThrow();
        assertThat(of(best, Kpi.L2)).hasValue(1);
        assertThat(of(best, Kpi.L1)).hasValue(1);
        assertThat(of(worst, Kpi.L2)).hasValue(0);
        assertThat(of(worst, Kpi.TROMBONED)).hasValueCloseTo(100.0, within(1e-9));
    }

    @Test
    void theSavingIsGivenForBothChoicesBeforeAndAfter() {
        // The scenario opens an exchange, the baseline is without. AS1 and AS2 pay 100 · 20 each over AS5 at home, who
        // sells it: 4,000 less paid are 4,000 less earned. Over AS4 they pay 100 · 10 each abroad: 2,000 saved.
        Plan plan = Sketch.plan(TIE + "exchange X at NBO\nmember X 1 at NBO\nmember X 2 at NBO\n");
        plan = Sketch.with(plan, new Scenario("none", "none", "", List.of(new OutageLever.CloseExchange("X"))));
        plan = Sketch.with(plan, new Scenario("open", "open", "", List.of()));
        plan = plan.withHeader(
                Draft.from(PlanHeader.NOUN, plan.header()).set("before", "none").make());
        Doubt open = doubts(plan).getLast();

        assertThat(open.scenario()).isEqualTo("open");
        assertThat(of(open.bestTies().orElseThrow(), Kpi.SAVING)).hasValue(0);
        assertThat(of(open.worstTies().orElseThrow(), Kpi.SAVING)).hasValue(2000);
    }

    @Test
    void withoutWhatNobodyConfirmedTheFiguresAreOthers() {
        Plan plan = Sketch.plan(TIE + "link 1 2 at NBO\n");
        Peering link = plan.peerings().items().getFirst();
        Plan inferred = Sketch.with(plan, Peering.NOUN.with(link, Peering.NOUN.indexOf("confirmed"), false));
        Study study = StudyRuns.study(inferred);
        Doubt doubt = doubts(study).getFirst();

        assertThat(study.outcomes().getFirst().figure(Kpi.L1).value()).hasValue(1);
        assertThat(doubt.unconfirmed()).isEqualTo(1);
        assertThat(of(doubt.without().orElseThrow(), Kpi.L1)).hasValue(0);
        assertThat(doubts(plan).getFirst().without()).isEmpty();
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theBestChoiceIsNoWorseThanTheLowestNumberAndThatNoWorseThanTheWorst(long seed) {
        Study study = StudyRuns.study(Sketch.plan(RandomSketch.text(seed)));
        Outcome outcome = study.outcomes().getFirst();
        Doubt doubt = doubts(study).getFirst();
        doubt.bestTies().ifPresent(best -> {
            Headlines worst = doubt.worstTies().orElseThrow();
            double plain = outcome.figure(Kpi.L2).value().orElseThrow();
            assertThat(of(best, Kpi.L2).orElseThrow()).isGreaterThanOrEqualTo(plain);
            assertThat(of(worst, Kpi.L2).orElseThrow()).isLessThanOrEqualTo(plain);
        });
        assertThat(doubt.bestTies().isPresent()).isEqualTo(doubt.pairsByTieBreak() > 0);
    }
}
