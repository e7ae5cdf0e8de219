package org.ixplanner.exchange.ofds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.NodeKind;
import org.ixplanner.exchange.reading.ReadProblem;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfdsReaderTest {

    private static final String JSON =
            """
            {"networks": [{"id": "n", "name": "Net",
              "links": [{"rel": "describedby", "href": "https://x/0__4__0/schema/network-schema.json"}],
              "nodes": [
                {"id": "a", "name": "Accra", "type": ["pop"], "status": "planned",
                 "location": {"type": "Point", "coordinates": [-0.174, 5.625]}, "address": {"country": "gh"}},
                {"id": "b", "name": "Kumasi", "location": {"type": "Point", "coordinates": [-1.628, 6.711, 250]}}],
              "spans": [{"id": "s", "name": "Accra to Kumasi", "start": "a", "end": "b", "fibreLength": 276,
                "transmissionMediumOwner": {"id": "o", "name": "FibreCo"},
                "route": {"type": "LineString", "coordinates": [[-0.174, 5.625], [-1.628, 6.711]]}}]}]}
            """;

    private static final String FEATURES =
            """
            {"type": "FeatureCollection", "features": [{"type": "Feature",
              "geometry": {"type": "LineString", "coordinates": [[-0.174, 5.625], [-1.628, 6.711]]},
              "properties": {"id": "s", "name": "Accra to Kumasi", "fibreLength": 276,
                "start": {"id": "a", "name": "Accra", "type": ["pop"], "status": "planned",
                  "location": {"type": "Point", "coordinates": [-0.174, 5.625]}, "address": {"country": "GH"}},
                "end": {"id": "b", "name": "Kumasi", "location": {"type": "Point", "coordinates": [-1.628, 6.711]}},
                "physicalInfrastructureProvider": {"id": "o", "name": "FibreCo"},
                "network": {"id": "n", "name": "Net",
                  "links": [{"rel": "describedby", "href": "https://x/0__4__0/schema/network-schema.json"}]}}}]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void aPackageOfNetworks() throws IOException, UnusableFileException {
        OfdsNetwork network = read("net.json", JSON).networks().getFirst();

        assertThat(network.version()).isEqualTo("0.4");
        OfdsNode node = network.nodes().getFirst();
        assertThat(node.kind()).isEqualTo(NodeKind.POP);
        assertThat(node.status()).isEqualTo(BuildStatus.PLANNED);
        assertThat(node.country()).isEqualTo("GH");
        OfdsSpan span = network.spans().getFirst();
        assertThat(span.provider()).isEqualTo("FibreCo");
        assertThat(span.lengthKm()).isEqualTo(276.0);
        assertThat(span.route()).isEqualTo(new GeoLine(List.of(new LonLat(-0.174, 5.625), new LonLat(-1.628, 6.711))));
    }

    @Test
    void featuresThatRepeatTheirNodesAndNetwork() throws IOException, UnusableFileException {
        assertThat(bare(read("net.geojson", FEATURES))).isEqualTo(bare(read("net.json", JSON)));
    }

    @Test
    void aNetworkALine() throws IOException, UnusableFileException {
        String line =
                JSON.replace("{\"networks\": [", "").replace("]}]}\n", "]}").replace("\n", " ");
        assertThat(bare(read("net.jsonl", line + "\n"))).isEqualTo(bare(read("net.json", JSON)));
    }

    @Test
    void tablesOfVersionThreeWithWellKnownText() {
        assertThat(bare(OfdsReader.read(tables(
                        List.of("POINT (-0.174 5.625)"),
                        List.of("POINT Z (-1.628 6.711 250)"),
                        List.of("LINESTRING (-0.174 5.625, -1.628 6.711)"),
                        List.of("nodes/0/location"),
                        List.of("spans/0/route")))))
                .isEqualTo("Accra|-0.174 5.625,Kumasi|-1.628 6.711|a-b 2");
    }

    @Test
    void tablesOfVersionTwoWithJoinedCoordinates() {
        assertThat(bare(OfdsReader.read(tables(
                        List.of("Point", "-0.174;5.625"),
                        List.of("Point", "-1.628;6.711"),
                        List.of("LineString", "-0.174,5.625;-1.628,6.711"),
                        List.of("nodes/0/location/type", "nodes/0/location/coordinates"),
                        List.of("spans/0/route/type", "spans/0/route/coordinates")))))
                .isEqualTo("Accra|-0.174 5.625,Kumasi|-1.628 6.711|a-b 2");
    }

    @Test
    void theProviderInATableOfItsOwn() {
        List<List<List<String>>> tables = new ArrayList<>(tables(
                List.of("POINT (-0.174 5.625)"),
                List.of("POINT (-1.628 6.711)"),
                List.of("LINESTRING (-0.174 5.625, -1.628 6.711)"),
                List.of("nodes/0/location"),
                List.of("spans/0/route")));
        tables.add(List.of(
                List.of("id", "spans/0/id", "spans/0/networkProviders/0/id", "spans/0/networkProviders/0/name"),
                List.of("n", "s", "o", "FastWeb")));
        assertThat(OfdsReader.read(tables).networks().getFirst().spans())
                .extracting(OfdsSpan::provider)
                .containsExactly("FastWeb");
    }

    @Test
    void aBadNodeIsRefusedAloneWithItsPlace() throws IOException, UnusableFileException {
        OfdsData data =
                read("net.json", JSON.replace("[-0.174, 5.625]}, \"address\"", "[-0.174, 95.625]}, \"address\""));
        assertThat(data.networks().getFirst().nodes()).extracting(OfdsNode::id).containsExactly("b");
        assertThat(data.refused()).extracting(ReadProblem::where).containsExactly("$.networks[0].nodes[0].location");
    }

    @Test
    void aCodeThatNobodyKnowsIsTold() throws IOException, UnusableFileException {
        OfdsData data = read("net.json", JSON.replace("\"pop\"", "\"OFC Terminal\""));
        assertThat(data.networks().getFirst().nodes().getFirst().kind()).isNull();
        assertThat(data.notes()).extracting(note -> note.what().key()).containsExactly("ofds.code");
    }

    @Test
    void brokenFilesAreRefusedWithTheirLine() throws IOException {
        assertThatThrownBy(() -> read("net.json", JSON.substring(0, 200)))
                .isInstanceOfSatisfying(UnusableFileException.class, e -> {
                    assertThat(e.problem().where()).isEqualTo("line 4");
                    assertThat(e.problem().what().key()).isEqualTo("ofds.truncated");
                });
        assertThatThrownBy(() -> read("deep.json", "[".repeat(100) + "]".repeat(100)))
                .isInstanceOf(UnusableFileException.class);
    }

    @Test
    void theFormIsToldByTheBeginning() throws IOException {
        assertThat(form("a.json", JSON)).isEqualTo(OfdsForm.JSON);
        assertThat(form("b.json", FEATURES)).isEqualTo(OfdsForm.GEOJSON);
        assertThat(form("c.json", "{\"type\": \"FeatureCollection\", \"features\": []}"))
                .isEqualTo(OfdsForm.NONE);
        assertThat(form("d.json", "{\"a\": tru")).isEqualTo(OfdsForm.NONE);
    }

    private OfdsForm form(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return OfdsForm.of(file);
    }

    private OfdsData read(String name, String text) throws IOException, UnusableFileException {
        Path file = folder.resolve(name);
        Files.writeString(file, text);
        return OfdsReader.read(file);
    }

    // What all forms have in common.
    private static String bare(OfdsData data) {
        OfdsNetwork network = data.networks().getFirst();
        assertThat(data.refused()).isEmpty();
        List<String> nodes = network.nodes().stream()
                .map(node -> node.name() + "|" + node.place().lonDeg() + " "
                        + node.place().latDeg())
                .toList();
        OfdsSpan span = network.spans().getFirst();
        int points = span.route() == null ? 0 : span.route().points().size();
        return String.join(",", nodes) + "|" + span.start() + "-" + span.end() + " " + points;
    }

    private static List<List<List<String>>> tables(
            List<String> accra,
            List<String> kumasi,
            List<String> route,
            List<String> nodeColumns,
            List<String> spanColumns) {
        return List.of(
                List.of(
                        row(List.of("id", "nodes/0/id", "nodes/0/name"), nodeColumns),
                        row(List.of("n", "a", "Accra"), accra),
                        row(List.of("n", "b", "Kumasi"), kumasi)),
                List.of(
                        row(List.of("id", "spans/0/id", "spans/0/start", "spans/0/end"), spanColumns),
                        row(List.of("n", "s", "a", "b"), route)));
    }

    private static List<String> row(List<String> first, List<String> then) {
        List<String> row = new ArrayList<>(first);
        row.addAll(then);
        return row;
    }
}
