package org.ixplanner.engine.simulation.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.EditGenerator;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.DrawnCountry;
import org.ixplanner.engine.simulation.RandomSketches;
import org.ixplanner.engine.simulation.Sketch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever was simulated before, the result is that of a simulation from nothing, bit for bit. The seed is in each
/// test's name.
final class LiveSimulatorTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 25);
    }

    static LongStream fewSeeds() {
        return LongStream.rangeClosed(1, 4);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsOfADrawnPlanGiveWhatASimulationFromNothingGives(long seed) {
        follow(seed, RandomSketches.plan(seed), 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsOfARichPlanGiveWhatASimulationFromNothingGives(long seed) {
        follow(seed, TestPlans.good(), 12);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsOfADrawnPlanWithScheduledFillGiveWhatASimulationFromNothingGives(long seed) {
        follow(seed, RandomSketches.filled(seed, true, 0.9), 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void editsOfADrawnPlanWithTrafficEngineeringGiveWhatASimulationFromNothingGives(long seed) {
        Scenario scenario = new Scenario("moved", "Moved", "", List.of(new PolicyLever.TrafficEngineering()));
        follow(seed, Sketch.with(RandomSketches.tight(seed), scenario), 8);
    }

    @ParameterizedTest
    @MethodSource("fewSeeds")
    void editsOfADrawnCountryGiveWhatASimulationFromNothingGives(long seed) {
        follow(seed, DrawnCountry.plan(seed, 60, 15, 120), 12);
    }

    // Edit after edit, each under no levers, under the plan's own scenarios, and under levers that were drawn. An edit
    // after which nothing can be simulated any more must be refused alike, and is taken back.
    private static void follow(long seed, Plan plan, int edits) {
        LiveSimulator live = new LiveSimulator();
        EditGenerator generator = new EditGenerator(seed, plan);
        Plan now = plan;
        int simulated = 0;
        for (int i = 0; i < edits; i++) {
            PlanEdit edit = generator.edit(now);
            Plan edited = edit.apply(now);
            boolean fine = true;
            for (Situation situation : situations(edited, generator)) {
                String expected = told(situation, Simulator::simulate);
                assertThat(told(situation, live::simulate))
                        .as("seed %d, edit %d: %s, levers %s", seed, i, edit, situation.levers())
                        .isEqualTo(expected);
                fine &= !situation.levers().isEmpty() || !expected.startsWith("refused");
            }
            now = fine ? edited : now;
            simulated += fine ? 1 : 0;
        }
        assertThat(simulated).as("edits after which something can be simulated").isPositive();
    }

    private static List<Situation> situations(Plan plan, EditGenerator generator) {
        List<Situation> situations = new ArrayList<>(List.of(Situation.of(plan)));
        for (Scenario scenario : plan.scenarios()) {
            situations.add(Situation.of(plan, scenario));
        }
        List<Lever> levers = List.of(generator.lever(), generator.lever());
        situations.add(new Situation(plan, Optional.of("drawn"), levers, Assumptions.of(plan), 1));
        return situations;
    }

    @FunctionalInterface
    private interface Way {

        Object simulate(Situation situation) throws CannotSimulateException;
    }

    // Everything that was found, with all digits; or why nothing was.
    private static String told(Situation situation, Way way) {
        try {
            return way.simulate(situation).toString();
        } catch (CannotSimulateException e) {
            return "refused " + e.problems();
        } catch (RuntimeException e) {
            return "refused " + e;
        }
    }
}
