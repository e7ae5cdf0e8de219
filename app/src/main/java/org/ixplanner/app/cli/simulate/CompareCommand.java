package org.ixplanner.app.cli.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.cli.ExitCode;
import org.ixplanner.app.cli.HelpOption;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.text.Figures;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.study.Figure;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `ixplanner compare PLAN --scenario A --scenario B`: two scenarios side by side, and how far B is from A.
@Command(name = "compare")
public final class CompareCommand implements Callable<Integer> {

    private final Console console;
    private final CountryAtlas atlas;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

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
            throw new ParameterException(spec.commandLine(), console.texts().text("cli.usage.twoScenarios"));
        }
        Study first = plan.study(atlas, console.texts(), scenarios.subList(0, 1));
        Study second = plan.study(atlas, console.texts(), scenarios.subList(1, 2));
        Outcome a = first.outcomes().getFirst();
        Outcome b = second.outcomes().getFirst();
        Study both = new Study(first.plan(), first.baseline(), List.of(a, b));
        if (json) {
            console.product(new StudyJson(both, console.texts()).text());
        } else {
            title(both);
            table(new Figures(console.texts(), both.plan().header().currency()), a, b).lines().forEach(console::product);
        }
        return ExitCode.DONE.number();
    }

    private void title(Study both) {
        Message title = Message.of(
                "cli.study.title", both.plan().header().name(), both.baseline().name());
        console.product(console.texts().format(title));
        console.product("");
    }

    private TextTable table(Figures figures, Outcome a, Outcome b) {
        List<TextTable.Row> rows = new ArrayList<>();
        for (Kpi kpi : Kpi.values()) {
            Figure one = a.figure(kpi);
            Figure other = b.figure(kpi);
            if (one.value().isPresent() || other.value().isPresent()) {
                rows.add(new TextTable.Row(
                        figures.name(kpi),
                        List.of(
                                figures.value(kpi, one),
                                figures.value(kpi, other),
                                figures.change(kpi, one, other))));
            }
        }
        return new TextTable(List.of(a.name(), b.name(), console.texts().text("cli.study.change")), rows);
    }
}
