package org.ixplanner.engine.study;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;

/// Scenarios of one plan side by side.
///
/// @param plan as it stands in the file
/// @param baseline what the others are compared with
/// @param outcomes those that were asked for, in the plan's order; the baseline is among them only if it was
public record Study(Plan plan, Outcome baseline, List<Outcome> outcomes) {

    /// Keeps its own copy of the list.
    public Study {
        outcomes = List.copyOf(outcomes);
    }

    /// The outcome of the scenario with this id.
    public Optional<Outcome> outcome(String id) {
        return outcomes.stream().filter(outcome -> outcome.id().equals(id)).findFirst();
    }

    /// The outcome that a reader wants to see first: the one without levers, which is what is there, else the first.
    /// The baseline only where there is no other.
    public Outcome featured() {
        List<Outcome> others = outcomes.stream()
                .filter(outcome -> !outcome.id().equals(baseline.id()))
                .toList();
        return others.stream()
                .filter(outcome -> outcome.result().situation().levers().isEmpty())
                .findFirst()
                .orElseGet(() -> others.isEmpty() ? baseline : others.getFirst());
    }
}
