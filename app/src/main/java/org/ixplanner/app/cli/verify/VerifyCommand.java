package org.ixplanner.app.cli.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.cli.ExitCode;
import org.ixplanner.app.cli.HelpOption;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.cli.PlanArgument;
import org.ixplanner.app.cli.simulate.CheckedPlan;
import org.ixplanner.app.mapsheet.ReportMaps;
import org.ixplanner.app.report.content.DocumentFormat;
import org.ixplanner.app.report.content.ReportInput;
import org.ixplanner.app.report.content.ReportWriter;
import org.ixplanner.app.report.content.ReportYears;
import org.ixplanner.app.report.verify.WrittenDocument;
import org.ixplanner.app.text.ProgramVersion;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.disk.Reasons;
import org.ixplanner.exchange.enclosure.Enclosure;
import org.ixplanner.exchange.enclosure.EnclosureException;
import org.ixplanner.exchange.enclosure.RunManifest;
import org.ixplanner.exchange.planfile.FileProblem;
import org.ixplanner.exchange.planfile.LoadResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ixplanner verify DOCUMENT`: makes a document again from what it encloses and names every figure that differs.
@Command(name = "verify")
public final class VerifyCommand implements Callable<Integer> {

    /// A larger document is refused: a report of a thousand networks has a tenth of this.
    private static final long MAX_BYTES = 256L << 20;

    private final Console console;
    private final CountryAtlas atlas;
    private final ProgramVersion version;

    @Mixin
    final HelpOption help = new HelpOption();

    @Parameters(paramLabel = "DOCUMENT", descriptionKey = "option.document")
    String document = "";

    @Option(names = "--plan", paramLabel = "PLAN", descriptionKey = "option.verifyPlan")
    @Nullable
    String plan;

    @Option(names = "--json", descriptionKey = "option.json")
    boolean json;

    /// @param console where it writes
    /// @param atlas where countries are
    /// @param version told beside that of the document
    public VerifyCommand(Console console, CountryAtlas atlas, ProgramVersion version) {
        this.console = console;
        this.atlas = atlas;
        this.version = version;
    }

    @Override
    public Integer call() throws InputProblems {
        DocumentFormat format = format();
        byte[] bytes = bytes();
        try {
            WrittenDocument written = WrittenDocument.read(format, bytes);
            RunManifest manifest = written.enclosure().manifest();
            Plan used = plan(written.enclosure());
            ReportInput whole = input(used, manifest);
            ReportInput input = written.enclosure().hasPlan() ? whole : whole.withoutPlan();
            VerifyReport report = new VerifyReport(
                    document,
                    written,
                    used,
                    input.program(),
                    written.differences(ReportWriter.bytes(format, input)),
                    console.texts());
            if (json) {
                console.product(report.json());
            } else {
                console.product(report.lines());
            }
            return (report.isAsComputed() ? ExitCode.DONE : ExitCode.INPUT).number();
        } catch (EnclosureException e) {
            throw problem(e.problem());
        }
    }

    private Plan plan(Enclosure enclosure) throws InputProblems {
        if (plan != null) {
            return new PlanArgument(plan).load().plan();
        }
        if (!enclosure.hasPlan()) {
            throw problem(Message.of(
                    "verify.noPlan",
                    enclosure.manifest().plan(),
                    enclosure.manifest().planSha256()));
        }
        return loaded(enclosure.plan());
    }

    private DocumentFormat format() throws InputProblems {
        String name = document.toLowerCase(Locale.ROOT);
        for (DocumentFormat format : DocumentFormat.values()) {
            if (name.endsWith("." + format.extension())) {
                return format;
            }
        }
        String known = Stream.of(DocumentFormat.values())
                .map(format -> "." + format.extension())
                .collect(Collectors.joining(", "));
        throw problem(Message.of("verify.noDocument", known));
    }

    private byte[] bytes() throws InputProblems {
        try {
            Path file = Path.of(document);
            if (Files.notExists(file)) {
                throw problem(Message.of("verify.noFile"));
            }
            if (Files.isDirectory(file)) {
                throw problem(Message.of("cli.file.folder"));
            }
            if (Files.size(file) > MAX_BYTES) {
                throw problem(Message.of("verify.tooLarge", MAX_BYTES >> 20));
            }
            return Files.readAllBytes(file);
        } catch (InvalidPathException e) {
            throw problem(Message.of("verify.noFile"));
        } catch (IOException e) {
            throw problem(Reasons.of(e));
        }
    }

    // The document is made again in its own language, whatever the console's is.
    private ReportInput input(Plan used, RunManifest manifest) throws InputProblems {
        CheckedPlan checked = CheckedPlan.of(document, used, atlas, console.texts());
        for (String scenario : manifest.scenarios()) {
            checked.scenario(scenario);
        }
        try {
            Study study = Studies.run(used, manifest.scenarios());
            Texts texts = new Texts(Locale.forLanguageTag(manifest.language()));
            return ReportInput.of(study, texts, new ReportMaps(texts).of(study), version)
                    .with(ReportYears.of(study, Math.clamp(manifest.draws(), 0, ReportYears.MOST_DRAWS)));
        } catch (CannotSimulateException e) {
            throw new InputProblems(e.problems().stream()
                    .map(problem -> Message.of("cli.plan.problem", document, problem))
                    .toList());
        }
    }

    private Plan loaded(LoadResult result) throws InputProblems {
        return switch (result) {
            case LoadResult.Loaded loaded -> loaded.plan();
            case LoadResult.Refused refused -> {
                FileProblem first = refused.problems().getFirst();
                throw problem(Message.of("verify.badPlan", first.where(), first.what()));
            }
        };
    }

    private InputProblems problem(Message what) {
        return new InputProblems(List.of(Message.of("cli.plan.problem", document, what)));
    }
}
