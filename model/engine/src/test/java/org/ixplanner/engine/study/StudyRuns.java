package org.ixplanner.engine.study;

import java.util.List;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.simulation.run.CannotSimulateException;

/// Runs studies for tests.
public final class StudyRuns {

    private StudyRuns() {}

    /// The outcome of a plan as it is.
    public static Outcome outcome(Plan plan) {
        return study(plan).outcomes().getFirst();
    }

    /// The outcome of a plan under levers, against the plan as it is.
    public static Outcome outcome(Plan plan, Lever... levers) {
        return study(Sketch.with(plan, new Scenario("levers", "levers", "", List.of(levers))))
                .outcome("levers")
                .orElseThrow();
    }

    /// All scenarios of a plan.
    public static Study study(Plan plan) {
        try {
            return Studies.run(plan, List.of());
        } catch (CannotSimulateException e) {
            throw new AssertionError(e);
        }
    }
}
