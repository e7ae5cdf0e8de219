package org.ixplanner.app.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ixplanner.app.importing.FileException;
import org.ixplanner.app.importing.ImportPreview;
import org.ixplanner.app.importing.Importing;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.task.Progress;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.exchange.planfile.LoadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is handed on comes back as it was.
class RoundTripTest {

    private static final Texts TEXTS = new Texts(Locale.ENGLISH);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {".geojson", ".kml", ".kmz", ".gpkg", ".ofds.json"})
    void coordinatesNamesAndIdsComeBack(String ending) throws Exception {
        Plan kenya = withAnOddName(sample());
        ImportPreview preview = imported(exported(kenya, ending));
        boolean isOfds = ending.equals(".ofds.json");

        assertThat(preview.hasRefused()).isFalse();
        assertThat(nodes(preview.after())).isEqualTo(nodes(kenya)).hasSizeGreaterThan(20);
        assertThat(spans(preview.after(), isOfds))
                .isEqualTo(spans(kenya, isOfds))
                .hasSizeGreaterThan(20);
        if (!isOfds) {
            assertThat(sites(preview.after())).isEqualTo(sites(kenya)).hasSizeGreaterThan(3);
        }
    }

    @Test
    void membersPortsAndSpeedsComeBack() throws Exception {
        Plan kenya = sample();
        Plan back = imported(exported(kenya, ".ixf.json")).after();

        assertThat(ports(back)).isEqualTo(ports(kenya)).hasSizeGreaterThan(60);
        assertThat(back.networks().stream().map(Network::label).toList())
                .isSubsetOf(kenya.networks().stream().map(Network::label).toList())
                .hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @ValueSource(strings = {".geojson", ".kml", ".kmz", ".gpkg", ".ofds.json", ".ixf.json"})
    void thePlanItselfHasNothingNewInIt(String ending) throws Exception {
        Plan kenya = sample();
        ImportPreview preview = Importing.preview(kenya, List.of(exported(kenya, ending)), TEXTS, Progress.NONE);
        assertThat(preview.edit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {".geojson", ".kml", ".kmz", ".ofds.json", ".ixf.json", ".csv", ".csv.zip"})
    void theSamePlanGivesTheSameBytes(String ending) throws Exception {
        Plan kenya = sample();
        assertThat(Files.readAllBytes(exported(kenya, ending))).isEqualTo(Files.readAllBytes(exported(kenya, ending)));
    }

    @Test
    void whatIsConfidentialStaysBehind() throws Exception {
        Plan plan = sample();
        Span span = plan.spans().items().getFirst();
        Evidence secret = new Evidence("capacityGbps", Grade.MEASURED, "contract", null, null, null, true);
        Plan marked = PlanEdit.replace(plan, span.id(), with(span, 1234.5, List.of(secret)))
                .apply(plan);
        Shareable shared = Shareable.of(marked);

        assertThat(shared.hiddenValues()).isEqualTo(1);
        assertThat(Files.readString(exported(shared.plan(), ".geojson"))).doesNotContain("1234.5");
        assertThat(Files.readString(exported(marked, ".geojson"))).contains("1234.5");
    }

    private static Plan sample() {
        if (SamplePlans.load("kenya") instanceof LoadResult.Loaded loaded) {
            return loaded.plan();
        }
        throw new AssertionError("the sample does not load");
    }

    // What XML, JSON and SQL have to escape.
    private static Plan withAnOddName(Plan plan) {
        FibreNode node = plan.fibreNodes().items().getFirst();
        FibreNode odd = new FibreNode(
                node.id(),
                "O'Brien & \"Söhne\" <نيروبي>",
                node.nodeKind(),
                new LonLat(36.8172449, -1.2832533),
                node.country(),
                node.status(),
                node.evidence());
        return PlanEdit.replace(plan, node.id(), odd).apply(plan);
    }

    private static Span with(Span span, double capacityGbps, List<Evidence> evidence) {
        int capacity = Span.NOUN.indexOf("capacityGbps");
        return Span.NOUN.with(Span.NOUN.with(span, capacity, capacityGbps), Span.NOUN.indexOf("evidence"), evidence);
    }

    private Path exported(Plan plan, String ending) throws IOException {
        Path file = Files.createTempFile(folder, "plan", ending);
        try (OutputStream out = Files.newOutputStream(file)) {
            ExportFormats.of(file).orElseThrow().content().write(plan, TEXTS, out);
        }
        return file;
    }

    private static ImportPreview imported(Path file) throws FileException {
        return Importing.preview(TestPlans.empty(), List.of(file), TEXTS, Progress.NONE);
    }

    private static List<String> nodes(Plan plan) {
        List<String> rows = new ArrayList<>();
        for (FibreNode node : plan.fibreNodes()) {
            rows.add(String.join(
                    "|",
                    node.id(),
                    node.name(),
                    node.place() + "",
                    node.nodeKind() + "",
                    node.status() + "",
                    node.country()));
        }
        return rows;
    }

    // OFDS knows no satellites and no sea.
    private static List<String> spans(Plan plan, boolean isOfds) {
        List<String> rows = new ArrayList<>();
        for (Span span : plan.spans()) {
            if (!isOfds || span.medium() != Medium.SATELLITE) {
                rows.add(String.join(
                        "|",
                        span.id(),
                        span.name(),
                        span.start(),
                        span.end(),
                        span.route() + "",
                        span.status() + "",
                        span.lengthKm() + "",
                        span.capacityGbps() + "",
                        span.deployment() + "",
                        span.countries() + "",
                        isOfds ? "" : span.medium() + ""));
            }
        }
        return rows;
    }

    private static List<String> ports(Plan plan) {
        List<String> rows = new ArrayList<>();
        for (Exchange exchange : plan.exchanges()) {
            for (Membership port : exchange.members()) {
                String site = String.valueOf(port.site());
                rows.add(String.join(
                        "|",
                        exchange.name(),
                        port.network() + "",
                        plan.sites().find(site).map(Site::name).orElse(site),
                        port.portMbps() + "",
                        port.routeServer() + ""));
            }
        }
        rows.sort(null);
        return rows;
    }

    private static List<String> sites(Plan plan) {
        List<String> rows = new ArrayList<>();
        for (Site site : plan.sites()) {
            rows.add(String.join("|", site.id(), site.name(), site.siteKind() + "", site.place() + "", site.country()));
        }
        return rows;
    }
}
