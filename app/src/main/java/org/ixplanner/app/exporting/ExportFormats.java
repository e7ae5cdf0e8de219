package org.ixplanner.app.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ixplanner.app.report.survey.SurveyWriter;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.exchange.ixf.IxfWriter;
import org.ixplanner.exchange.ofds.OfdsWriter;
import org.ixplanner.exchange.table.PlanTables;
import org.ixplanner.maps.format.gpkg.GeoPackageWriter;
import org.ixplanner.maps.format.json.GeoJsonWriter;
import org.ixplanner.maps.format.kml.KmlWriter;

/// The one list of formats that can be exported. None of them gets a value that is marked as confidential.
public final class ExportFormats {

    private static final String SURVEY = ".survey.xlsx";
    private static final Set<Kind> GROUND = Set.of(Kind.SITE, Kind.FIBRE_NODE, Kind.SPAN);
    private static final Set<Kind> MEMBERS = Set.of(Kind.SITE, Kind.NETWORK, Kind.EXCHANGE);
    private static final Set<Kind> EVERYTHING = Set.of(Kind.values());
    // The survey takes names of networks only, and sees to those itself.
    private static final Set<Kind> ASKED = Set.of(Kind.SITE, Kind.EXCHANGE, Kind.CONTENT_GROUP);

    private ExportFormats() {}

    /// The survey workbook for one network only.
    public static ExportFormat surveyOf(Asn network) {
        return new ExportFormat(SURVEY, ASKED, (plan, texts, out) -> {
            List<Network> asked = plan.network(network).stream().toList();
            out.write(SurveyWriter.write(plan, asked, texts));
        });
    }

    /// Whether a file is a survey workbook by its name.
    public static boolean isSurvey(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(SURVEY);
    }

    /// All of them. A file is of the first whose ending it has, so longer endings come first.
    public static List<ExportFormat> all() {
        return List.of(
                new ExportFormat(".ofds.json", GROUND, text((plan, texts, out) -> OfdsWriter.write(plan, out))),
                new ExportFormat(
                        ".geojson",
                        GROUND,
                        text((plan, texts, out) -> GeoJsonWriter.write(new PlanLayers(plan, texts).all(), out))),
                new ExportFormat(
                        ".kml",
                        GROUND,
                        (plan, texts, out) ->
                                KmlWriter.write(plan.header().name(), new PlanLayers(plan, texts).all(), out)),
                new ExportFormat(
                        ".kmz",
                        GROUND,
                        (plan, texts, out) ->
                                KmlWriter.writeZipped(plan.header().name(), new PlanLayers(plan, texts).all(), out)),
                new ExportFormat(".gpkg", GROUND, ExportFormats::geoPackage),
                new ExportFormat(".ixf.json", MEMBERS, text((plan, texts, out) -> IxfWriter.write(plan, out))),
                new ExportFormat(".csv", EVERYTHING, text((plan, texts, out) -> PlanTables.of(plan)
                        .write(out))),
                new ExportFormat(".csv.zip", EVERYTHING, (plan, texts, out) -> PlanTables.of(plan)
                        .writeZipped(out)),
                new ExportFormat(
                        SURVEY,
                        ASKED,
                        (plan, texts, out) ->
                                out.write(SurveyWriter.write(plan, SurveyWriter.candidates(plan), texts))));
    }

    /// The format of a file by its name.
    public static Optional<ExportFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return all().stream().filter(format -> name.endsWith(format.ending())).findFirst();
    }

    /// Their endings, for a sentence.
    public static String endings() {
        return all().stream().map(ExportFormat::ending).collect(Collectors.joining(", "));
    }

    private interface TextContent {
        void write(Plan plan, Texts texts, Writer out) throws IOException;
    }

    private static ExportFormat.Content text(TextContent content) {
        return (plan, texts, out) -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            content.write(plan, texts, writer);
            writer.flush();
        };
    }

    // SQLite writes files only.
    private static void geoPackage(Plan plan, Texts texts, OutputStream out) throws IOException {
        Path file = Files.createTempFile("ixplanner", ".gpkg");
        try {
            GeoPackageWriter.write(new PlanLayers(plan, texts).all(), file);
            Files.copy(file, out);
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
