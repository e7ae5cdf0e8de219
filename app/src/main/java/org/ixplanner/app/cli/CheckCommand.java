package org.ixplanner.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.all.Checks;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.exchange.planfile.LoadResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ixplanner check PLAN`: what is wrong in a plan, graded. A plan with an error ends it with [ExitCode#INPUT].
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

    private final Console console;
    private final CountryAtlas atlas;

    @Mixin
    final HelpOption help = new HelpOption();

    @Parameters(paramLabel = "PLAN", descriptionKey = "option.plan")
    String plan = "";

    @Option(names = "--json", descriptionKey = "option.json")
    boolean json;

    /// @param atlas where countries are
    CheckCommand(Console console, CountryAtlas atlas) {
        this.console = console;
        this.atlas = atlas;
    }

    @Override
    public Integer call() throws InputProblems {
        LoadResult.Loaded loaded = new PlanArgument(plan).load();
        List<Finding> findings = Checks.findings(new CheckInput(loaded.plan(), atlas));
        CheckReport report = new CheckReport(plan, loaded, findings, console.texts());
        report.lines(json).forEach(console::product);
        return (report.hasErrors() ? ExitCode.INPUT : ExitCode.DONE).number();
    }
}
