package org.ixplanner.app.cli.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ixplanner.app.cli.simulate.CommandRun;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    private static final String ROAD =
            """
            {"type": "FeatureCollection", "features": [
            {"type": "Feature", "properties": {"name": "Voi"}, "geometry": {"type": "Point", "coordinates": [38.56, -3.39]}},
            {"type": "Feature", "properties": {"name": "Road"},
             "geometry": {"type": "LineString", "coordinates": [[38.56, -3.39], [39.66, -4.04]]}},
            {"type": "Feature", "properties": {"name": "Bad"},
             "geometry": {"type": "Point", "coordinates": [400, 0]}}]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private Path file;

    @SuppressWarnings("NullAway.Init")
    private Path road;

    @BeforeEach
    void placeThem() throws Exception {
        file = folder.resolve("plan.ixplan");
        road = folder.resolve("road.geojson");
        PlanFiles.save(TestPlans.empty(), file);
        Files.writeString(road, ROAD);
    }

    @Test
    void acceptedRowsGoInAndRefusedOnesAreListed() {
        CommandRun run = run("import", file.toString(), road.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        road + " (GeoJSON): 3 rows read, 3 new, 0 changed, 0 unchanged, 1 refused",
                        "  new: 2 × fibre node",
                        "  new: 1 × span",
                        "  refused: features[2]: 400.0, 0.0 is no place: expected a longitude from -180 to 180, then a"
                                + " latitude from -90 to 90 (are these metres? then the file must name its coordinate"
                                + " system)");
        assertThat(plan(file).spans().size()).isEqualTo(1);
        assertThat(plan(file).fibreNodes().size()).isEqualTo(2);
    }

    @Test
    void theSurveyGoesOutForAllNetworksAtHomeOrForOne() {
        Path all = folder.resolve("all.survey.xlsx");
        assertThat(run("export", "sample:kenya", "--to", all.toString()).code()).isZero();
        assertThat(all).isRegularFile();
        Path one = folder.resolve("one.survey.xlsx");
        assertThat(run("export", "sample:kenya", "--to", one.toString(), "--network", "AS36866")
                        .code())
                .isZero();
        assertThat(one.toFile().length()).isLessThan(all.toFile().length());
        CommandRun missing = run("export", "sample:kenya", "--to", one.toString(), "--network", "65551");
        assertThat(missing.code()).isEqualTo(1);
        assertThat(missing.err()).contains("there is no network AS65551 in it");
        CommandRun other = run("export", "sample:kenya", "--to", "x.kml", "--network", "36866");
        assertThat(other.code()).isEqualTo(2);
        CommandRun unanswered = run("import", "sample:kenya", one.toString(), "--dry-run");
        assertThat(unanswered.out().lines())
                .containsExactly(
                        one + " (Survey XLSX): no rows read, 0 new, 0 changed, 0 unchanged, 0 refused",
                        "  note: nothing is answered in it");
    }

    @Test
    void aTableIsToldWithWhatItsColumnsAreTakenFor() throws IOException {
        Path table =
                Files.writeString(folder.resolve("networks.csv"), "Nummer;Spitze\n36866;61,5 Gbit/s\n33771;1,234\n");
        CommandRun unknown = run("import", "sample:kenya", table.toString(), "--dry-run");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("it cannot be told what its columns (Nummer, Spitze) are");
        CommandRun run =
                run("import", "sample:kenya", table.toString(), "--dry-run", "--map", "asn=Nummer,peakMbps=Spitze");
        assertThat(run.out().lines())
                .containsExactly(
                        table + " (CSV or XLSX table): 2 rows read, 0 new, 1 changed, 1 unchanged, 1 refused",
                        "  changed: network AS36866 Jamii Telecommunications (Faiba): Busy-hour peak: nothing → 61500",
                        "  refused: line 3, Spitze: found \"1,234\"; expected a number from 0 to 1000000000 Mbit/s",
                        "  note: columns: asn = Nummer, peakMbps = Spitze");
    }

    @Test
    void aDryRunChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);
        assertThat(run("import", file.toString(), road.toString(), "--dry-run").code())
                .isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDryRunAsJson() {
        CommandRun run = run("import", file.toString(), road.toString(), "--dry-run", "--json");
        JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
        assertThat(json.get("file").getAsString()).isEqualTo(road.toString());
        assertThat(json.get("format").getAsString()).isEqualTo("GeoJSON");
        assertThat(json.get("read").getAsInt()).isEqualTo(3);
        assertThat(json.get("added").getAsInt()).isEqualTo(3);
        assertThat(json.get("changed").getAsInt()).isZero();
        JsonObject refused = json.getAsJsonArray("refused").get(0).getAsJsonObject();
        assertThat(refused.get("where").getAsString()).isEqualTo("features[2]");
        assertThat(refused.get("why").getAsString()).startsWith("400.0, 0.0 is no place");
        assertThat(json.getAsJsonArray("notes")).isEmpty();
    }

    @Test
    void aKmzIsCalledByItsOwnName() throws IOException {
        Path kmz = folder.resolve("road.kmz");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(kmz))) {
            for (String name : List.of("other.kml", "doc.kml")) {
                zip.putNextEntry(new ZipEntry(name));
                String place = name.equals("doc.kml") ? "38.56,-3.39" : "0,0";
                zip.write(("<kml><Placemark><name>Voi</name><Point><coordinates>" + place
                                + "</coordinates></Point></Placemark></kml>")
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        CommandRun run = run("import", file.toString(), kmz.toString());
        assertThat(run.out().lines())
                .containsExactly(
                        kmz + " (KML): 1 row read, 1 new, 0 changed, 0 unchanged, 0 refused", "  new: 1 × fibre node");
        FibreNode voi = plan(file).fibreNodes().items().getFirst();
        assertThat(voi.place()).isEqualTo(new LonLat(38.56, -3.39));
        assertThat(voi.evidence()).extracting(Evidence::source).containsOnly("File road.kmz");
    }

    @Test
    void strictlyOneRefusedRowRefusesAll() throws IOException {
        byte[] before = Files.readAllBytes(file);
        CommandRun run = run("import", file.toString(), road.toString(), "--strict");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith(road + ": error: features[2]: 400.0, 0.0 is no place");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void oneUnreadableFileOfSeveralChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Path broken = folder.resolve("broken.kml");
        Files.writeString(broken, "<kml><Document><Placemark>");
        CommandRun run = run("import", file.toString(), road.toString(), broken.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines())
                .containsExactly(
                        broken + ": error: line 1: this is not well-formed XML; the file may be cut off or damaged");
        assertThat(run.out()).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void thePlanCanGoElsewhere() throws IOException {
        byte[] before = Files.readAllBytes(file);
        Path other = folder.resolve("other.ixplan");
        assertThat(run("import", file.toString(), road.toString(), "-o", other.toString())
                        .code())
                .isZero();
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(plan(other).spans().size()).isEqualTo(1);
    }

    @Test
    void aSampleNeedsAPlaceToGo() {
        assertThat(run("import", "sample:kenya", road.toString()).code()).isEqualTo(2);
        Path mine = folder.resolve("mine.ixplan");
        assertThat(run("import", "sample:kenya", road.toString(), "-o", mine.toString())
                        .code())
                .isZero();
        assertThat(plan(mine).spans().size()).isGreaterThan(20);
    }

    @Test
    void aFileThatIsNotThereIsSaid() {
        CommandRun run =
                run("import", file.toString(), folder.resolve("gone.kml").toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).endsWith("gone.kml: error: there is no such file\n");
    }

    @Test
    void exportSaysWhichFormatsThereAre() {
        CommandRun run = run(
                "export", file.toString(), "--to", folder.resolve("plan.doc").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(
                        "expected a file that ends in one of .ofds.json, .geojson, .kml, .kmz, .gpkg, .ixf.json, .csv, .csv.zip");
    }

    @Test
    void exportWritesTheFile() throws IOException {
        Path kml = folder.resolve("kenya.kml");
        CommandRun run = run("export", "sample:kenya", "--to", kml.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Files.readString(kml)).contains("<name>Fibre nodes</name>", "<LineString>");
    }

    @Test
    void aMemberListThatWasExportedComesIn() {
        Path list = folder.resolve("kenya.ixf.json");
        assertThat(run("export", "sample:kenya", "--to", list.toString()).code())
                .isZero();
        CommandRun run = run("import", file.toString(), list.toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains(" (IX-F): ", "0 refused", "new: 4 × exchange");
        assertThat(plan(file).exchanges().size()).isEqualTo(4);
    }

    @Test
    void aMemberListIsRefusedWithThePlaceOfWhatIsWrong() throws IOException {
        Path list = Files.writeString(
                folder.resolve("members.json"),
                """
                {"ixp_list": [{"ixp_id": 1, "shortname": "Lake IX"}], "member_list": [
                 {"asnum": 100, "connection_list": [{"ixp_id": 1, "state": "dreaming"}]}]}
                """);
        byte[] before = Files.readAllBytes(file);
        CommandRun run = run("import", file.toString(), list.toString(), "--strict");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("members.json: error: $.member_list[0].connection_list[0]: ", "dreaming");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void exportWritesEveryTable() throws IOException {
        Path csv = folder.resolve("kenya.csv");
        CommandRun run = run("export", "sample:kenya", "--to", csv.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(Files.readString(csv))
                .contains(
                        "networks,asn,name,", "portMbps (Mbit/s)", "networks.contracts,of network,position,provider,");
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(arguments);
    }

    private static Plan plan(Path file) {
        if (PlanFiles.load(file) instanceof LoadResult.Loaded loaded) {
            return loaded.plan();
        }
        throw new AssertionError(file + " does not load");
    }
}
