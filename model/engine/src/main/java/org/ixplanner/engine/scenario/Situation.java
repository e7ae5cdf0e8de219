package org.ixplanner.engine.scenario;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.Scenario;

/// What a simulation is given, whole: nothing else may reach its result.
///
/// @param plan as it stands in the file
/// @param scenario its id, empty for the plan itself
/// @param levers pulled in order
/// @param assumptions that hold
/// @param seed of everything drawn
public record Situation(Plan plan, Optional<String> scenario, List<Lever> levers, Assumptions assumptions, long seed) {

    /// Keeps its own copy of the levers.
    public Situation {
        levers = List.copyOf(levers);
    }

    /// The plan itself: the scenario without levers.
    public static Situation of(Plan plan) {
        return new Situation(
                plan,
                Optional.empty(),
                List.of(),
                Assumptions.of(plan),
                plan.header().seed());
    }

    /// The plan under one of its scenarios.
    public static Situation of(Plan plan, Scenario scenario) {
        return new Situation(
                plan,
                Optional.of(scenario.id()),
                scenario.levers(),
                Assumptions.of(plan),
                plan.header().seed());
    }

    /// The same without levers of one kind.
    public Situation without(Class<? extends Lever> kind) {
        List<Lever> others =
                levers.stream().filter(lever -> !kind.isInstance(lever)).toList();
        return new Situation(plan, scenario, others, assumptions, seed);
    }

    /// The one that the others are compared with: the plan's `before`, or the plan itself where it names none.
    ///
    /// @throws IllegalArgumentException if `before` names a scenario that is not there; the checks tell of it
    public static Situation before(Plan plan) {
        String before = plan.header().before();
        if (before == null) {
            return of(plan);
        }
        return of(
                plan,
                plan.scenarios()
                        .find(before)
                        .orElseThrow(() -> new IllegalArgumentException("no scenario is called " + before)));
    }
}
