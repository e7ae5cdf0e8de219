package org.ixplanner.app.telling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.scenario.ReadyScenario;
import org.ixplanner.engine.text.Message;

/// Ready scenarios as a plan holds them, with a name and a description.
///
/// @param texts the words
public record ReadyScenarios(Texts texts) {

    /// The scenario for a plan; empty where it changes nothing there.
    public Optional<Scenario> of(Plan plan, ReadyScenario ready) {
        List<Lever> levers = ready.levers(plan);
        Optional<Network> incumbent = ReadyScenario.incumbent(plan);
        if (levers.isEmpty() || incumbent.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Scenario(
                ready.id(),
                texts.text("ready." + ready.id()),
                texts.format(Message.of(
                        "ready." + ready.id() + ".about", incumbent.get().label())),
                levers));
    }

    /// The edit that brings all of them into a plan that does not have them yet; empty where there are none.
    public Optional<PlanEdit> missing(Plan plan) {
        List<PlanEdit> edits = new ArrayList<>();
        Plan changed = plan;
        for (ReadyScenario ready : ReadyScenario.values()) {
            Optional<Scenario> scenario = plan.scenarios().has(ready.id()) ? Optional.empty() : of(plan, ready);
            if (scenario.isPresent()) {
                PlanEdit edit = PlanEdit.add(changed, scenario.get());
                changed = edit.apply(changed);
                edits.add(edit);
            }
        }
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(new PlanEdit.Together(Message.of("ready.add", edits.size()), edits));
    }
}
