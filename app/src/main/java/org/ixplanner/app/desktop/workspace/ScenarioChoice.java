package org.ixplanner.app.desktop.workspace;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.Scenario;

/// Which of a plan's scenarios the window looks at.
///
/// @param shown its id; empty for the plan itself, where it has no scenarios
/// @param compared the id of the one beside it; empty for none
public record ScenarioChoice(String shown, String compared) {

    /// What is looked at first: the scenario without levers, which is what is there; the baseline only where there is
    /// no other.
    public static ScenarioChoice first(Plan plan) {
        String before = plan.header().before();
        List<Scenario> others = plan.scenarios().stream()
                .filter(scenario -> !scenario.id().equals(before))
                .toList();
        Optional<Scenario> plain =
                others.stream().filter(scenario -> scenario.levers().isEmpty()).findFirst();
        return new ScenarioChoice(
                plain.or(() -> others.stream().findFirst())
                        .or(() -> plan.scenarios().stream().findFirst())
                        .map(Scenario::id)
                        .orElse(""),
                "");
    }

    /// The same choice in a plan that may have lost one of the two; never the same one twice.
    public ScenarioChoice in(Plan plan) {
        String still = plan.scenarios().has(shown) ? shown : first(plan).shown;
        boolean beside = plan.scenarios().has(compared) && !compared.equals(still);
        return new ScenarioChoice(still, beside ? compared : "");
    }

    /// The ids of those to simulate, the baseline left out.
    public List<String> ids() {
        return List.of(shown, compared).stream()
                .filter(id -> !id.isEmpty())
                .distinct()
                .toList();
    }
}
