package org.ixplanner.app.cli.data;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.cli.ExitCode;
import org.ixplanner.app.cli.HelpOption;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.cli.PlanArgument;
import org.ixplanner.app.cli.ProductFile;
import org.ixplanner.app.exporting.ExportFormat;
import org.ixplanner.app.exporting.ExportFormats;
import org.ixplanner.app.exporting.Shareable;
import org.ixplanner.app.importing.table.PlanNames;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.table.Cell;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ixplanner export PLAN --to FILE`: the data of a plan for other programs.
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(paramLabel = "PLAN", descriptionKey = "option.plan")
    String plan = "";

    @Option(names = "--to", paramLabel = "FILE", required = true, descriptionKey = "option.exportTo")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(names = "--network", paramLabel = "ASN", descriptionKey = "option.surveyNetwork")
    @Nullable
    String network;

    /// @param console where it writes
    public ExportCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws InputProblems {
        ExportFormat format = ExportFormats.of(file)
                .orElseThrow(() -> console.wrong(
                        spec, Message.of("cli.usage.exportFormat", file.toString(), ExportFormats.endings())));
        Plan whole = new PlanArgument(plan).load().plan();
        if (network != null) {
            format = ExportFormats.surveyOf(asked(network, whole));
        }
        Shareable shareable = format.shareable(whole);
        if (shareable.hiddenValues() + shareable.hiddenRows() > 0) {
            console.tell(
                    Message.of("cli.export.hidden", file.toString(), shareable.hiddenValues(), shareable.hiddenRows()));
        }
        ExportFormat.Content content = format.content();
        new ProductFile(file).writeBytes(out -> content.write(shareable.plan(), console.texts(), out));
        return ExitCode.DONE.number();
    }

    private Asn asked(String number, Plan whole) throws InputProblems {
        if (!ExportFormats.isSurvey(file)) {
            throw console.wrong(spec, Message.of("cli.usage.surveyNetwork", file.toString()));
        }
        Asn asn = PlanNames.asn(new Cell.Words(number))
                .orElseThrow(() -> console.wrong(spec, Message.of("cli.usage.asn", number)));
        if (whole.network(asn).isEmpty()) {
            throw new InputProblems(List.of(Message.of("cli.export.noNetwork", plan, asn.toString())));
        }
        return asn;
    }
}
