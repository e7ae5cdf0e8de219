package org.ixplanner.app.cli.routes;

import com.google.gson.FormattingStyle;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.cli.ExitCode;
import org.ixplanner.app.cli.HelpOption;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.cli.ProductFile;
import org.ixplanner.app.cli.progress.ToldProgress;
import org.ixplanner.app.task.FixedCrew;
import org.ixplanner.app.task.SecondStart;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.routing.internet.AllPairs;
import org.ixplanner.engine.routing.internet.Internet;
import org.ixplanner.engine.routing.internet.InternetRouting;
import org.ixplanner.engine.routing.internet.RoutesTo;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.RouteTooLongException;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.caida.AsRelationsResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `ixplanner routes --as-rel F`: the routes of everyone to one destination, or what all pairs come to.
@Command(name = "routes")
public final class RoutesCommand implements Callable<Integer> {

    private static final Pattern ASN = Pattern.compile("(?:AS|as)?([0-9]{1,10})");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");
    private static final long MAX_ASN = 4_294_967_295L;
    private static final int MAX_THREADS = 1024;
    private static final double NANOS_PER_SECOND = 1e9;

    // Routing is four times as quick where the virtual machine was started with it.
    private static final String VECTORS = "jdk.incubator.vector";

    private final Console console;
    private final CountryAtlas atlas;

    @Mixin
    final HelpOption help = new HelpOption();

    @Mixin
    final OverlayOptions overlay = new OverlayOptions();

    @Spec
    @SuppressWarnings("NullAway.Init")
    CommandSpec spec;

    @Option(names = "--as-rel", paramLabel = "F", required = true, descriptionKey = "option.asRel")
    String file = "";

    @Option(names = "--to", paramLabel = "ASN", descriptionKey = "option.routesTo")
    @Nullable
    String to;

    @Option(names = "--all", descriptionKey = "option.allPairs")
    boolean all;

    @Option(names = "-o", paramLabel = "CSV", descriptionKey = "option.routesFile")
    @Nullable
    Path product;

    @Option(names = "--threads", paramLabel = "N", descriptionKey = "option.threads")
    @Nullable
    String threads;

    @Option(names = "--lenient", descriptionKey = "option.lenient")
    boolean lenient;

    @Option(names = "--json", descriptionKey = "option.json")
    boolean json;

    /// @param console where it writes
    /// @param atlas where countries are
    public RoutesCommand(Console console, CountryAtlas atlas) {
        this.console = console;
        this.atlas = atlas;
    }

    @Override
    public Integer call() throws InputProblems {
        if ((to == null) != all) {
            throw console.wrong(spec, Message.of("cli.usage.routesWhich"));
        }
        overlay.check(console);
        if (to == null) {
            return routeAll();
        }
        routeTo(to);
        return ExitCode.DONE.number();
    }

    private void routeTo(String typed) throws InputProblems {
        if (threads != null) {
            throw console.wrong(spec, Message.of("cli.usage.routesThreads"));
        }
        long asn = asn(typed);
        AsRelations relations =
                new RelationsArgument(file, lenient).load(console).relations();
        Internet internet = overlay.on(relations, file, atlas, console);
        if (!internet.has(asn)) {
            String key = overlay.isThere() ? "cli.routes.noAsnNorInPlan" : "cli.routes.noAsn";
            throw new InputProblems(List.of(Message.of(key, file, String.valueOf(asn))));
        }
        InternetRouting routing = InternetRouting.of(internet);
        RoutesTo routes = kept(() -> routing.routes(Runnable::run, asn).to(asn));
        RouteLines lines = new RouteLines(routes, internet.size(), overlay.isThere());
        if (product != null) {
            new ProductFile(product).write(lines::writeTo);
        }
        if (json) {
            print(lines.json(product == null));
        } else if (product == null) {
            print(lines);
        }
    }

    private int routeAll() throws InputProblems {
        if (product != null) {
            throw console.wrong(spec, Message.of("cli.usage.routesFile"));
        }
        int size = threads == null ? Runtime.getRuntime().availableProcessors() : threads(threads);
        OptionalInt ended =
                SecondStart.with(VECTORS, typed()).map(this::started).orElse(OptionalInt.empty());
        if (ended.isPresent()) {
            return ended.getAsInt();
        }
        long began = System.nanoTime();
        AsRelationsResult.Loaded loaded = new RelationsArgument(file, lenient).load(console);
        long read = System.nanoTime();
        InternetRouting routing = InternetRouting.of(overlay.on(loaded.relations(), file, atlas, console));
        AllPairs pairs;
        try (FixedCrew crew = new FixedCrew(size)) {
            pairs = kept(() -> routing.allPairs(crew, size, progress()));
        }
        double seconds = (System.nanoTime() - read) / NANOS_PER_SECOND;
        AllPairsReport report = new AllPairsReport(loaded, pairs, (read - began) / NANOS_PER_SECOND, seconds);
        if (json) {
            print(report.json());
        } else {
            console.product(report.lines(console.texts()));
        }
        return ExitCode.DONE.number();
    }

    private OptionalInt started(SecondStart start) {
        return start.run(line -> {
            console.err().println(line);
            console.err().flush();
        });
    }

    private List<String> typed() {
        return spec.root().commandLine().getParseResult().originalArgs();
    }

    private <T> T kept(Supplier<T> routes) throws InputProblems {
        try {
            return routes.get();
        } catch (RouteTooLongException e) {
            String most = String.valueOf(e.mostHops());
            InputProblems refused = new InputProblems(List.of(Message.of("cli.routes.tooLong", file, most)));
            refused.initCause(e);
            throw refused;
        }
    }

    private void print(RouteLines lines) {
        try {
            lines.writeTo(console.out());
        } catch (IOException e) {
            // A PrintWriter throws none; whether all arrived is asked at the end of the run.
            throw new UncheckedIOException(e);
        }
        console.out().flush();
    }

    private void print(JsonObject tree) {
        console.product(new GsonBuilder()
                .setFormattingStyle(FormattingStyle.PRETTY)
                .create()
                .toJson(tree));
    }

    private long asn(String typed) {
        Matcher number = ASN.matcher(typed);
        if (number.matches()) {
            long asn = Long.parseLong(number.group(1));
            if (asn >= 1 && asn <= MAX_ASN) {
                return asn;
            }
        }
        throw console.wrong(spec, Message.of("cli.usage.routesTo", typed));
    }

    private int threads(String typed) {
        if (COUNT.matcher(typed).matches()) {
            int count = Integer.parseInt(typed);
            if (count >= 1 && count <= MAX_THREADS) {
                return count;
            }
        }
        throw console.wrong(spec, Message.of("cli.usage.threads", typed, String.valueOf(MAX_THREADS)));
    }

    private ToldProgress progress() {
        return new ToldProgress(console, share -> Message.of("cli.routes.progress", (int) (100 * share)));
    }
}
