package org.ixplanner.app.cli.simulate;

import java.util.List;
import java.util.Optional;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.check.all.Checks;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.text.Message;

/// A plan without errors that the checks tell.
///
/// @param name as typed
/// @param plan what it names
public record CheckedPlan(String name, Plan plan) {

    /// Checks a plan.
    ///
    /// @throws InputProblems if it has errors: a line for each
    public static CheckedPlan of(String name, Plan plan, CountryAtlas atlas, Texts texts) throws InputProblems {
        List<Message> errors = Checks.findings(new CheckInput(plan, atlas)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> line(name, finding, texts))
                .toList();
        if (!errors.isEmpty()) {
            throw new InputProblems(errors);
        }
        return new CheckedPlan(name, plan);
    }

    /// The scenario that an id or a name asks for.
    ///
    /// @throws InputProblems if there is none
    public Scenario scenario(String asked) throws InputProblems {
        Optional<Scenario> found = scenario(plan, asked);
        if (found.isPresent()) {
            return found.get();
        }
        List<String> there = plan.scenarios().stream().map(Scenario::id).toList();
        throw new InputProblems(List.of(
                there.isEmpty()
                        ? Message.of("cli.scenario.none", name, asked)
                        : Message.of("cli.scenario.unknown", name, asked, String.join(", ", there))));
    }

    static Optional<Scenario> scenario(Plan plan, String asked) {
        return plan.scenarios().find(asked).or(() -> plan.scenarios().stream()
                .filter(scenario -> scenario.name().equals(asked))
                .findFirst());
    }

    private static Message line(String name, Finding finding, Texts texts) {
        String severity = new Names(texts).severity(finding.severity());
        return Message.of(
                "cli.check.line", name, severity, finding.subject().toString(), finding.message(), finding.hint());
    }
}
