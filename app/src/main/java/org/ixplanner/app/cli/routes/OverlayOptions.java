package org.ixplanner.app.cli.routes;

import java.util.List;
import java.util.stream.Collectors;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.cli.PlanArgument;
import org.ixplanner.app.cli.simulate.CheckedPlan;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.routing.PlanInternet;
import org.ixplanner.engine.routing.internet.Internet;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.ProviderCycleException;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The plan that is laid over the relations, if any.
final class OverlayOptions {

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--plan", paramLabel = "PLAN", descriptionKey = "option.overlay")
    private @Nullable String plan;

    @Option(names = "--scenario", paramLabel = "S", descriptionKey = "option.overlayScenario")
    private @Nullable String scenario;

    @Option(names = "--unconfirmed", descriptionKey = "option.unconfirmed")
    private boolean unconfirmed;

    /// Whether there is one.
    boolean isThere() {
        return plan != null;
    }

    /// Makes sure that nothing was typed that asks for a plan where there is none.
    void check(Console console) {
        if (plan == null && (scenario != null || unconfirmed)) {
            throw new ParameterException(
                    spec.commandLine(), console.texts().format(Message.of("cli.usage.routesPlan")));
        }
    }

    /// The Internet of a file, with the plan laid over it. What the two do not agree on is told.
    ///
    /// @param file its name as typed
    /// @throws InputProblems if the plan is of no use, or if networks sell transit to each other in a circle
    Internet on(AsRelations relations, String file, CountryAtlas atlas, Console console) throws InputProblems {
        try {
            return plan == null ? Internet.of(relations) : over(relations, plan, atlas, console);
        } catch (ProviderCycleException e) {
            String cycle = e.cycle().stream().map(asn -> "AS" + asn).collect(Collectors.joining(", "));
            throw new InputProblems(List.of(
                    plan == null
                            ? Message.of("cli.routes.cycle", file, cycle)
                            : Message.of("cli.routes.cycleWithPlan", plan, cycle, file)));
        }
    }

    private Internet over(AsRelations relations, String name, CountryAtlas atlas, Console console)
            throws InputProblems {
        CheckedPlan checked = CheckedPlan.of(name, new PlanArgument(name).load().plan(), atlas, console.texts());
        Situation situation = scenario == null
                ? Situation.of(checked.plan())
                : Situation.of(checked.plan(), checked.scenario(scenario));
        PlanInternet merged = PlanInternet.of(relations, Enacted.of(situation), situation.assumptions(), unconfirmed);
        if (merged.contradicted() > 0) {
            console.tell(Message.of("cli.routes.contradicted", name, merged.contradicted()));
        }
        if (merged.unconfirmed() > 0) {
            String key = unconfirmed ? "cli.routes.withUnconfirmed" : "cli.routes.withoutUnconfirmed";
            console.tell(Message.of(key, name, merged.unconfirmed()));
        }
        return merged.internet();
    }
}
