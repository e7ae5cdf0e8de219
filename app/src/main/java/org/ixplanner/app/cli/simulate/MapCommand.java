package org.ixplanner.app.cli.simulate;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.app.cli.Console;
import org.ixplanner.app.cli.ExitCode;
import org.ixplanner.app.cli.HelpOption;
import org.ixplanner.app.cli.InputProblems;
import org.ixplanner.app.cli.ProductFile;
import org.ixplanner.app.mapsheet.PlanSheets;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.text.Message;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.render.MapFormat;
import org.ixplanner.maps.render.MapSheetWriter;
import org.ixplanner.maps.render.SheetPainter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/// `ixplanner map PLAN --to FILE`: a self-explanatory map sheet of one scenario.
@Command(name = "map")
public final class MapCommand implements Callable<Integer> {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[x×](\\d{1,5})");
    private static final int MOST_PX = 20_000;

    private final Console console;
    private final CountryAtlas atlas;

    @Mixin
    final HelpOption help = new HelpOption();

    @Mixin
    final PlanOptions plan = new PlanOptions();

    @Option(names = "--to", paramLabel = "FILE", required = true, descriptionKey = "option.mapFile")
    @SuppressWarnings("NullAway.Init")
    Path file;

    @Option(names = "--scenario", paramLabel = "S", descriptionKey = "option.mapScenario")
    @Nullable
    String scenario;

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "option.size")
    String size = MapSheetWriter.A4_LONG_PX + "x" + MapSheetWriter.A4_SHORT_PX;

    /// @param atlas where countries are
    public MapCommand(Console console, CountryAtlas atlas) {
        this.console = console;
        this.atlas = atlas;
    }

    @Override
    public Integer call() throws InputProblems {
        MapFormat format = format();
        Matcher asked = SIZE.matcher(size);
        if (!asked.matches()) {
            throw wrong("cli.usage.size", size);
        }
        int widthPx = Integer.parseInt(asked.group(1));
        int heightPx = Integer.parseInt(asked.group(2));
        if (widthPx < SheetPainter.LEAST_WIDTH_PX
                || heightPx < SheetPainter.LEAST_HEIGHT_PX
                || Math.max(widthPx, heightPx) > MOST_PX) {
            throw wrong("cli.usage.size", size);
        }
        Study study = plan.study(atlas, console.texts(), scenario == null ? List.of() : List.of(scenario));
        PlanSheets sheets = new PlanSheets(console.texts());
        write(sheets.painter(), sheets.sheet(study, study.featured()), format, widthPx, heightPx);
        return ExitCode.DONE.number();
    }

    private void write(SheetPainter painter, Sheet sheet, MapFormat format, int widthPx, int heightPx)
            throws InputProblems {
        new ProductFile(file)
                .writeBytes(out -> new MapSheetWriter(painter).write(sheet, format, widthPx, heightPx, out));
    }

    private MapFormat format() {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (MapFormat format : MapFormat.values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw wrong("cli.usage.mapFormat", file.toString());
    }

    private ParameterException wrong(String key, String value) {
        return plan.wrong(console.texts(), Message.of(key, value));
    }
}
