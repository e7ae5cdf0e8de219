package org.ixplanner.app.cli.window;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import org.ixplanner.app.cli.ExitCode;
import org.ixplanner.app.cli.HelpOption;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.cli.PlanArgument;
import org.ixplanner.engine.text.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `ixplanner open PLAN`: the desktop with a plan. A plan that cannot be read is told here, before a window opens.
@Command(name = "open")
public final class OpenCommand implements Callable<Integer> {

    private final Predicate<String> desktop;

    @Mixin
    final HelpOption help = new HelpOption();

    @Parameters(paramLabel = "PLAN", descriptionKey = "option.plan")
    String plan = "";

    /// @param desktop opens the window with the plan of this name; tells whether there is a display
    public OpenCommand(Predicate<String> desktop) {
        this.desktop = desktop;
    }

    @Override
    public Integer call() throws InputProblems {
        new PlanArgument(plan).load();
        if (!desktop.test(plan)) {
            throw new InputProblems(List.of(Message.of("cli.open.noDisplay", plan)));
        }
        return ExitCode.DONE.number();
    }
}
