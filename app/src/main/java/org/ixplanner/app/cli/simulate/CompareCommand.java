package org.ixplanner.app.cli.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.cli.ExitCode;
import org.ixplanner.app.cli.HelpOption;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `ixplanner compare PLAN --scenario A --scenario B`: two scenarios side by side, and how far B is from A.
@Command(name = "compare")
public final class CompareCommand implements Callable<Integer> {

    private final Console console;
    private final CountryAtlas atlas;

    @Mixin
    final HelpOption help = new HelpOption();

    @Mixin
    final PlanOptions plan = new PlanOptions();

    @Option(names = "--scenario", paramLabel = "S", required = true, descriptionKey = "option.compared")
    List<String> scenarios = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "option.json")
    boolean json;

    /// @param atlas where countries are
    public CompareCommand(Console console, CountryAtlas atlas) {
        this.console = console;
        this.atlas = atlas;
    }

    @Override
    public Integer call() throws InputProblems {
        if (scenarios.size() != 2) {
            throw plan.wrong(console.texts(), Message.of("cli.usage.twoScenarios"));
        }
        Study both = plan.study(atlas, console.texts(), scenarios);
        Outcome from = PlanOptions.outcome(both, scenarios.getFirst());
        Outcome to = PlanOptions.outcome(both, scenarios.getLast());
        Study ordered = new Study(both.plan(), both.baseline(), List.of(from, to));
        if (json) {
            console.product(new StudyJson(ordered, plan.behind(ordered), console.texts()).compared(from, to));
        } else {
            console.product(new ComparedTable(ordered, from, to, console.texts()).lines());
        }
        return ExitCode.DONE.number();
    }
}
