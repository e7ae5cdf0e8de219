package org.ixplanner.app.cli.data;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.cli.ExitCode;
import org.ixplanner.app.cli.HelpOption;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.cli.PlanArgument;
import org.ixplanner.app.importing.FileException;
import org.ixplanner.app.importing.ImportPreview;
import org.ixplanner.app.importing.Importing;
import org.ixplanner.app.importing.country.CountryPlan;
import org.ixplanner.app.importing.country.NewPlan;
import org.ixplanner.app.importing.country.SoundFibre;
import org.ixplanner.app.importing.country.known.CountryFiles;
import org.ixplanner.app.importing.country.known.CountrySources;
import org.ixplanner.app.task.Progress;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.SaveException;
import org.ixplanner.maps.basemap.Gazetteer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ixplanner new --country CC … -o PLAN`: begins a plan for a country from public files.
@Command(name = "new")
public final class NewCommand implements Callable<Integer> {

    private static final Pattern COUNT = Pattern.compile("[1-9]\\d{0,9}");

    /// Whose content groups and demand mixes stand in: the sample of a whole country.
    private static final String MODEL = "sample:kenya";

    private final Console console;
    private final CountryAtlas atlas;

    @Mixin
    final HelpOption help = new HelpOption();

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(names = "--country", required = true, paramLabel = "CC", descriptionKey = "option.newCountry")
    String country = "";

    @Option(names = "--peeringdb", arity = "1..*", paramLabel = "F", descriptionKey = "option.peeringDb")
    List<String> peeringDb = new ArrayList<>();

    @Option(names = "--as-rel", paramLabel = "F", descriptionKey = "option.newAsRel")
    @Nullable
    String asRel;

    @Option(names = "--users", paramLabel = "F", descriptionKey = "option.users")
    @Nullable
    String users;

    @Option(names = "--country-users", paramLabel = "N", descriptionKey = "option.countryUsers")
    @Nullable
    String countryUsers;

    @Option(names = "--delegated", paramLabel = "F", descriptionKey = "option.delegated")
    @Nullable
    String delegated;

    @Option(names = "--fibre", arity = "1..*", paramLabel = "F", descriptionKey = "option.fibre")
    List<String> fibre = new ArrayList<>();

    @Option(names = "-o", required = true, paramLabel = "PLAN", descriptionKey = "option.newTo")
    String product = "";

    @Option(names = "--force", descriptionKey = "option.force")
    boolean force;

    @Option(names = "--json", descriptionKey = "option.json")
    boolean json;

    /// @param console where it writes
    /// @param atlas where countries are
    public NewCommand(Console console, CountryAtlas atlas) {
        this.console = console;
        this.atlas = atlas;
    }

    @Override
    public Integer call() throws InputProblems {
        String home = home();
        OptionalLong usersOfCountry = usersOfCountry();
        Path target = target();
        CountryFiles files = files();
        List<Path> fibreFiles = paths(fibre);
        CountryPlan maker = new CountryPlan(
                console.texts(),
                atlas,
                Gazetteer.bundled(),
                new PlanArgument(MODEL).load().plan());
        try {
            CountrySources sources = files.read();
            NewPlan made = maker.of(home, sources, usersOfCountry);
            ImportPreview withFibre = Importing.preview(made.plan(), fibreFiles, console.texts(), Progress.NONE);
            SoundFibre sound = SoundFibre.of(withFibre.after(), atlas);
            save(sound.plan(), target);
            tell(new NewReport(sources, made, withFibre, sound), target);
        } catch (FileException e) {
            throw new InputProblems(List.of(ImportCommand.problem(e.file(), e.why())));
        }
        return ExitCode.DONE.number();
    }

    private void tell(NewReport report, Path target) {
        if (json) {
            console.product(report.json(target, console.texts()));
        } else {
            console.product(report.lines(target, console.texts()));
        }
    }

    private String home() {
        String code = country.toUpperCase(Locale.ROOT);
        if (!atlas.knows(code)) {
            throw console.wrong(spec, Message.of("cli.usage.country", country));
        }
        return code;
    }

    private OptionalLong usersOfCountry() {
        if (countryUsers == null) {
            return OptionalLong.empty();
        }
        if (!COUNT.matcher(countryUsers).matches()) {
            throw console.wrong(spec, Message.of("cli.usage.countryUsers", countryUsers));
        }
        return OptionalLong.of(Long.parseLong(countryUsers));
    }

    // Said before anything is read.
    private Path target() throws InputProblems {
        Path target = ImportCommand.path(product);
        if (!force && Files.exists(target)) {
            throw new InputProblems(List.of(Message.of("cli.new.there", product)));
        }
        return target;
    }

    private CountryFiles files() throws InputProblems {
        if (peeringDb.isEmpty() && asRel == null && users == null && delegated == null) {
            throw console.wrong(spec, Message.of("cli.usage.newFiles"));
        }
        return new CountryFiles(paths(peeringDb), optional(asRel), optional(users), optional(delegated));
    }

    private static Optional<Path> optional(@Nullable String name) throws InputProblems {
        return name == null ? Optional.empty() : Optional.of(ImportCommand.path(name));
    }

    private static List<Path> paths(List<String> names) throws InputProblems {
        List<Path> paths = new ArrayList<>();
        for (String name : names) {
            paths.add(ImportCommand.path(name));
        }
        return paths;
    }

    private static void save(Plan plan, Path target) throws InputProblems {
        try {
            PlanFiles.save(plan, target);
        } catch (SaveException e) {
            throw new InputProblems(List.of(e.what()));
        }
    }
}
