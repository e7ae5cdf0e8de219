package org.ixplanner.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ixplanner.app.task.Progress;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The eight networks that are published in the Open Fibre Data Standard for Kenya, Nigeria and Rwanda, in each
/// form that they come in. Nodes, spans and their problems were counted, and the routes measured, by another
/// program: Python `json` and pyproj 3.7.2 with PROJ 9.5.1, `Geod(ellps='WGS84').line_length` over
/// `networks[0].spans[*].route` of the JSON form.
class RealNetworksTest {

    private static final Path FOLDER = Path.of("/work/shared/data/ofds");
    // The same network, published again with other ids.
    private static final String REPUBLISHED = "RWA_ofds_data.xlsx";
    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    /// @param proposed ends at which a node is proposed: of the seven that Phase3 leaves open, one lies 25 m
    ///     from a
    ///     node
    /// @param turned routes that run from end to start
    /// @param gaps ends of routes more than 100 m away from the node they name
    /// @param loops spans that start and end at one node
    @ParameterizedTest
    @CsvSource({
        "Kenya/BCS, 12, 11, 1688.137, 0, 2, 11, 0",
        "Kenya/JTL, 28, 27, 2019.320, 0, 2, 45, 0",
        "Kenya/Liquid_Intelligent_Technologies, 18, 21, 3615.680, 0, 1, 39, 0",
        "Kenya/NOFBI, 102, 112, 6268.437, 0, 22, 174, 1",
        "Nigeria/Galaxy_Backbone, 18, 17, 1379.519, 0, 0, 0, 0",
        "Nigeria/MTN_Nigeria, 123, 148, 10808.472, 0, 3, 5, 0",
        "Nigeria/Phase3, 93, 115, 9602.043, 6, 0, 1, 0",
        "Rwanda/Rwanda_National_Backbone, 52, 68, 1222.020, 0, 0, 0, 28"
    })
    void comesOutOfEachFormWithTheSameNodesSpansKilometresAndProblems(
            String folder, int nodes, int spans, double km, int proposed, int turned, int gaps, int loops)
            throws Exception {
        assumeTrue(Files.isDirectory(FOLDER), "the networks are not here: " + FOLDER);
        Plan first = null;
        for (List<Path> form : forms(FOLDER.resolve(folder))) {
            ImportPreview preview = preview(TestPlans.empty(), form);
            Plan plan = preview.after();
            String name = form.toString();
            assertThat(plan.fibreNodes().size()).as(name).isEqualTo(nodes + proposed);
            assertThat(plan.spans().size()).as(name).isEqualTo(spans);
            // Places are rounded to 1e-7 degrees, a centimetre: a route of n points may be off by n of them.
            assertThat(km(plan)).as(name).isCloseTo(km, within(0.05));
            assertThat(preview.hasRefused()).as(name).isFalse();
            assertThat(notes(preview, "build.turned")).as(name).isEqualTo(turned);
            assertThat(notes(preview, "build.gap")).as(name).isEqualTo(gaps);
            assertThat(notes(preview, "build.loop")).as(name).isEqualTo(loops);
            if (first == null) {
                first = plan;
            } else if (!name.contains(REPUBLISHED)) {
                assertThat(ground(plan)).as(name).isEqualTo(ground(first));
            }
            assertThat(preview(plan, form).edit()).as(name + " a second time").isEmpty();
        }
    }

    private static long notes(ImportPreview preview, String key) {
        return preview.files().stream()
                .flatMap(file -> file.offer().notes().stream())
                .filter(note -> note.args().stream()
                        .anyMatch(
                                arg -> arg instanceof Message what && what.key().equals(key)))
                .count();
    }

    /// Each form: one file, or the files that belong together.
    private static List<List<Path>> forms(Path folder) throws IOException {
        List<List<Path>> forms = new ArrayList<>();
        List<Path> features = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
                if (name.endsWith(".geojson")) {
                    features.add(file);
                } else if (name.endsWith(".json") || name.endsWith(".zip") || name.endsWith(".xlsx")) {
                    forms.add(List.of(file));
                }
            }
        }
        forms.add(features);
        assertThat(features).hasSize(2);
        return forms;
    }

    // Everything that does not hang on the order of rows.
    private static Map<String, String> ground(Plan plan) {
        Map<String, String> rows = new TreeMap<>();
        for (FibreNode node : plan.fibreNodes()) {
            rows.put("node " + node.id(), node.name() + node.place() + node.nodeKind() + node.status());
        }
        for (Span span : plan.spans()) {
            rows.put("span " + span.id(), span.name() + span.start() + span.end() + span.route() + span.provider());
        }
        return rows;
    }

    private static double km(Plan plan) {
        double km = 0;
        for (Span span : plan.spans()) {
            GeoLine route = span.route();
            km += route == null ? 0 : route.lengthKm();
        }
        return km;
    }

    private static ImportPreview preview(Plan plan, List<Path> files) throws FileException {
        return Importing.preview(plan, files, TEXTS, Progress.NONE);
    }
}
