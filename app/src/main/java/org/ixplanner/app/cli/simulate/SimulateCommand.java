package org.ixplanner.app.cli.simulate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.cli.ExitCode;
import org.ixplanner.app.cli.HelpOption;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.cli.detail.Explained;
import org.ixplanner.app.cli.joining.JoiningLines;
import org.ixplanner.app.cli.joining.JoiningOption;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.years.WhoJoins;
import org.ixplanner.engine.study.years.YearStudy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `ixplanner simulate PLAN`: the figures of its scenarios.
@Command(name = "simulate")
public final class SimulateCommand implements Callable<Integer> {

    private final Console console;
    private final CountryAtlas atlas;

    @Mixin
    final HelpOption help = new HelpOption();

    @Mixin
    final PlanOptions plan = new PlanOptions();

    @Mixin
    final YearsOptions years = new YearsOptions();

    @Mixin
    final JoiningOption joining = new JoiningOption();

    @Option(names = "--scenario", paramLabel = "S", descriptionKey = "option.scenario")
    List<String> scenarios = new ArrayList<>();

    @Option(names = "--json", descriptionKey = "option.json")
    boolean json;

    @Option(names = "--flows", paramLabel = "FILE", descriptionKey = "option.flows")
    @Nullable
    Path flows;

    @Option(names = "--why", paramLabel = "ASN,ASN|FIGURE", descriptionKey = "option.why")
    @Nullable
    String why;

    /// @param atlas where countries are
    public SimulateCommand(Console console, CountryAtlas atlas) {
        this.console = console;
        this.atlas = atlas;
    }

    @Override
    public Integer call() throws InputProblems {
        Study study = plan.study(atlas, console.texts(), scenarios);
        List<YearStudy> yearStudies = years.of(study, console);
        Map<Outcome, WhoJoins> whoJoins = joining.of(study);
        if (flows != null) {
            new FlowFile(flows).write(study.outcomes());
        }
        if (why != null) {
            explain(study, plan.why(study, why, console.texts()));
        } else if (json) {
            console.product(new StudyJson(study, plan.behind(study), console.texts()).text(yearStudies, whoJoins));
        } else {
            console.product(new StudyTable(study, plan.behind(study), console.texts()).lines());
            console.product(new YearsTable(yearStudies, console.texts()).lines());
            String currency = study.plan().header().currency();
            whoJoins.forEach((outcome, found) ->
                    console.product(new JoiningLines(found, currency, console.texts()).lines(outcome.name())));
        }
        return ExitCode.DONE.number();
    }

    private void explain(Study study, Explained report) throws InputProblems {
        if (json) {
            console.product(new StudyJson(study, plan.behind(study), console.texts()).explained(report.tree()));
        } else {
            console.product(report.lines(console.texts()));
        }
    }
}
