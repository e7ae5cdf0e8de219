package org.ixplanner.app.cli.data;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.cli.ExitCode;
import org.ixplanner.app.cli.HelpOption;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.cli.PlanArgument;
import org.ixplanner.app.importing.FileException;
import org.ixplanner.app.importing.FilePreview;
import org.ixplanner.app.importing.ImportPreview;
import org.ixplanner.app.importing.Importing;
import org.ixplanner.app.importing.PreviewText;
import org.ixplanner.app.importing.offer.Columns;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.session.ColumnFile;
import org.ixplanner.app.session.UserFolders;
import org.ixplanner.app.task.Progress;
import org.ixplanner.engine.fibre.build.FibreBuilder;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.SaveException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `ixplanner import PLAN F…`: merges files into a plan. What is accepted goes in together, or nothing does.
@Command(name = "import")
public final class ImportCommand implements Callable<Integer> {

    private static final Pattern METRES = Pattern.compile("\\d{1,5}(\\.\\d{1,3})?");
    private static final double METRES_PER_KM = 1_000;
    private static final double MOST_METRES = 10_000;

    private final Console console;
    private final UserFolders folders;

    @Mixin
    final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PLAN", descriptionKey = "option.plan")
    String plan = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "F", descriptionKey = "option.importFiles")
    List<String> files = new ArrayList<>();

    @Option(names = "--dry-run", descriptionKey = "option.dryRun")
    boolean dryRun;

    @Option(names = "--strict", descriptionKey = "option.strict")
    boolean strict;

    @Option(names = "-o", paramLabel = "FILE", descriptionKey = "option.importTo")
    @Nullable
    String product;

    @Option(names = "--tolerance", paramLabel = "METRES", descriptionKey = "option.tolerance")
    @Nullable
    String tolerance;

    @Option(names = "--map", paramLabel = "FIELD=COLUMN,…", descriptionKey = "option.importMap")
    String mapping = "";

    @Option(names = "--json", descriptionKey = "option.json")
    boolean json;

    /// @param console where it writes
    /// @param folders where it remembers what columns mean
    public ImportCommand(Console console, UserFolders folders) {
        this.console = console;
        this.folders = folders;
    }

    @Override
    public Integer call() throws InputProblems {
        Path target = target();
        ImportPreview preview = preview(new PlanArgument(plan).load().plan());
        if (strict && preview.hasRefused()) {
            throw new InputProblems(strictly(preview));
        }
        if (!dryRun && preview.edit().isPresent()) {
            save(preview.after(), target);
        } else if (!dryRun && product != null) {
            save(preview.before(), target);
        }
        tell(preview);
        return ExitCode.DONE.number();
    }

    // Said before anything is read: a sample has no file of its own.
    private Path target() throws InputProblems {
        if (product == null && !dryRun && SamplePlans.asked(plan).isPresent()) {
            throw console.wrong(spec, Message.of("cli.usage.importTo", plan));
        }
        return path(product == null ? plan : product);
    }

    private ImportPreview preview(Plan before) throws InputProblems {
        List<Path> paths = new ArrayList<>();
        for (String file : files) {
            paths.add(path(file));
        }
        try {
            return Importing.preview(before, paths, toleranceKm(), columns(), console.texts(), Progress.NONE);
        } catch (FileException e) {
            throw new InputProblems(List.of(problem(e.file(), e.why())));
        }
    }

    private Columns columns() {
        return new Columns(mapping, new ColumnFile(folders.columns()));
    }

    private double toleranceKm() {
        if (tolerance == null) {
            return FibreBuilder.USUAL_TOLERANCE_KM;
        }
        if (METRES.matcher(tolerance).matches() && Double.parseDouble(tolerance) <= MOST_METRES) {
            return Double.parseDouble(tolerance) / METRES_PER_KM;
        }
        throw console.wrong(spec, Message.of("cli.usage.tolerance", tolerance));
    }

    private void save(Plan after, Path target) throws InputProblems {
        try {
            PlanFiles.save(after, target);
        } catch (SaveException e) {
            throw new InputProblems(List.of(e.what()));
        }
    }

    private void tell(ImportPreview preview) {
        if (json) {
            console.product(new PreviewJson(console.texts()).of(preview));
            return;
        }
        PreviewText text = new PreviewText(console.texts());
        for (FilePreview file : preview.files()) {
            List<String> lines = new ArrayList<>(List.of(text.summary(file)));
            text.details(file).forEach(line -> lines.add("  " + line));
            console.product(lines);
        }
    }

    private static List<Message> strictly(ImportPreview preview) {
        List<Message> problems = new ArrayList<>();
        for (FilePreview file : preview.files()) {
            for (Refused refused : file.refusals()) {
                problems.add(problem(file.file(), refused));
            }
        }
        return problems;
    }

    static Message problem(String file, Refused refused) {
        return refused.where().isEmpty()
                ? Message.of("cli.plan.problem", file, refused.why())
                : Message.of("cli.plan.problemAt", file, refused.where(), refused.why());
    }

    static Path path(String name) throws InputProblems {
        try {
            if (!name.isBlank()) {
                return Path.of(name);
            }
        } catch (InvalidPathException e) {
            throw new InputProblems(List.of(Message.of("cli.import.noPath", name)));
        }
        throw new InputProblems(List.of(Message.of("cli.import.noPath", name)));
    }
}
