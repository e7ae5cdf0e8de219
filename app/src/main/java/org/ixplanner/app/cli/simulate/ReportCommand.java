package org.ixplanner.app.cli.simulate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.cli.ExitCode;
import org.ixplanner.app.cli.HelpOption;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.mapsheet.ReportMaps;
import org.ixplanner.app.report.content.DocumentFormat;
import org.ixplanner.app.report.content.ReportInput;
import org.ixplanner.app.report.content.ReportMap;
import org.ixplanner.app.report.content.ReportWriter;
import org.ixplanner.app.report.content.ReportYears;
import org.ixplanner.app.text.ProgramVersion;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.years.Ranges;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.disk.Reasons;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `ixplanner report PLAN --to DIR`: the documents of a study.
@Command(name = "report")
public final class ReportCommand implements Callable<Integer> {

    private final Console console;
    private final CountryAtlas atlas;
    private final ProgramVersion version;

    @Mixin
    final HelpOption help = new HelpOption();

    @Mixin
    final PlanOptions plan = new PlanOptions();

    @Option(names = "--to", paramLabel = "DIR", required = true, descriptionKey = "option.reportFolder")
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Option(names = "--format", paramLabel = "FORMAT", split = ",", descriptionKey = "option.reportFormat")
    List<String> formats = new ArrayList<>();

    @Option(names = "--scenario", paramLabel = "S", descriptionKey = "option.scenario")
    List<String> scenarios = new ArrayList<>();

    @Option(names = "--draws", paramLabel = "N", descriptionKey = "option.reportDraws")
    @Nullable
    String draws;

    @Option(names = "--without-plan", descriptionKey = "option.withoutPlan")
    boolean withoutPlan;

    /// @param atlas where countries are
    /// @param version told in the documents
    public ReportCommand(Console console, CountryAtlas atlas, ProgramVersion version) {
        this.console = console;
        this.atlas = atlas;
        this.version = version;
    }

    @Override
    public Integer call() throws InputProblems {
        Set<DocumentFormat> asked = formats();
        int count = draws();
        if (folder.toString().isBlank()) {
            throw new InputProblems(List.of(Message.of("cli.file.noName")));
        }
        Study study = plan.study(atlas, console.texts(), scenarios);
        List<ReportMap> maps = new ReportMaps(console.texts()).of(study);
        ReportInput whole =
                ReportInput.of(study, console.texts(), maps, version).with(years(study, count));
        ReportInput input = withoutPlan ? whole.withoutPlan() : whole;
        try {
            List<Path> written = ReportWriter.write(folder, asked, input);
            console.product(written.stream().map(Path::toString).toList());
        } catch (IOException e) {
            throw new InputProblems(List.of(Message.of("cli.file.unwritten", folder.toString(), Reasons.of(e))));
        }
        return ExitCode.DONE.number();
    }

    private ReportYears years(Study study, int count) throws InputProblems {
        try {
            return ReportYears.of(study, count);
        } catch (CannotSimulateException e) {
            throw new InputProblems(e.problems());
        }
    }

    private int draws() {
        String typed = draws;
        return typed == null
                ? Ranges.USUAL_DRAWS
                : YearsOptions.whole(typed, 0, ReportYears.MOST_DRAWS)
                        .orElseThrow(() -> plan.wrong(
                                console.texts(), Message.of("cli.usage.reportDraws", typed, ReportYears.MOST_DRAWS)));
    }

    private Set<DocumentFormat> formats() {
        if (formats.isEmpty()) {
            return EnumSet.allOf(DocumentFormat.class);
        }
        Set<DocumentFormat> asked = EnumSet.noneOf(DocumentFormat.class);
        for (String format : formats) {
            asked.add(Stream.of(DocumentFormat.values())
                    .filter(known -> known.extension().equalsIgnoreCase(format.strip()))
                    .findFirst()
                    .orElseThrow(() -> unknown(format)));
        }
        return asked;
    }

    private ParameterException unknown(String format) {
        String known = Stream.of(DocumentFormat.values())
                .map(DocumentFormat::extension)
                .collect(Collectors.joining(", "));
        return plan.wrong(console.texts(), Message.of("cli.usage.reportFormat", format, known));
    }
}
