package org.ixplanner.exchange.peeringdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Facility;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Network;
import org.ixplanner.exchange.peeringdb.PeeringDbObject.Port;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeeringDbReaderTest {

    private static final String NET =
            """
            {"id": 7, "org_id": 3, "asn": 64496, "name": "Savanna", "info_type": "NSP", "info_types": [%s],
             "policy_general": "Open", "status": "ok", "updated": "%s"}""";

    private static final String PORT =
            """
            {"id": 1, "net_id": 7, "ix_id": 20, "ixlan_id": 21, "asn": 64496, "speed": %s, "is_rs_peer": true,
             "status": "%s"%s}""";

    private static final String FAC =
            """
            {"id": 5, "org_id": 3, "name": "House", "clli": "", "city": "Town", "country": "KE", "status": "ok",
             "latitude": %s, "longitude": %s}""";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void answersOfTheApiAreToldApartByTheirFields() throws Exception {
        PeeringDbData data = read(
                answer(NET.formatted("\"Content\"", "2020-05-06T07:08:09Z")),
                answer(PORT.formatted("1000", "ok", "")),
                answer(FAC.formatted("-1.3", "36.8")),
                answer("{\"id\": 3, \"name\": \"Owner\", \"address1\": \"\", \"country\": \"ke\", \"status\": \"ok\"}"),
                answer(
                        "{\"id\": 20, \"name\": \"IX\", \"city\": \"Town\", \"country\": \"KE\", \"proto_unicast\": true}"),
                answer("{\"id\": 21, \"ix_id\": 20, \"rs_asn\": 64500, \"mtu\": 1500}"),
                answer("{\"id\": 8, \"net_id\": 7, \"fac_id\": 5, \"local_asn\": 64496, \"name\": \"House\"}"),
                answer("{\"id\": 9, \"ix_id\": 20, \"fac_id\": 5, \"name\": \"House\", \"country\": \"KE\"}"));
        assertThat(data.networks()).singleElement().satisfies(net -> {
            assertThat(net.asn()).isEqualTo(64496);
            assertThat(net.types()).containsExactly("Content");
            assertThat(net.source().date()).isEqualTo(LocalDate.of(2020, 5, 6));
            assertThat(net.source().file()).isEqualTo("file-0.json");
        });
        assertThat(data.ports()).singleElement().satisfies(port -> {
            assertThat(port.exchange()).isEqualTo(20);
            assertThat(port.lan()).isEqualTo(21);
            assertThat(port.operational()).isTrue();
        });
        assertThat(data.organisations().getFirst().country()).isEqualTo("KE");
        assertThat(data.facilities().getFirst().place()).isEqualTo(new LonLat(36.8, -1.3));
        assertThat(data.exchanges().getFirst().city()).isEqualTo("Town");
        assertThat(data.lans().getFirst().routeServerAsn()).isEqualTo(64500);
        assertThat(data.presences().getFirst().facility()).isEqualTo(5);
        assertThat(data.exchangeSites().getFirst().exchange()).isEqualTo(20);
        assertThat(data.read()).isEqualTo(8);
        assertThat(data.refusedCount()).isZero();
    }

    @Test
    void aDumpOfAllTypesGivesTheSame() throws Exception {
        String net = NET.formatted("", "2020-05-06T07:08:09Z");
        PeeringDbData data = read("{\"net\": {\"data\": [" + net + "]}, \"poc\": {\"data\": [{\"id\": 1}]},"
                + " \"netixlan\": {\"data\": [" + PORT.formatted("10", "ok", "") + "]}, \"as_set\": {\"1\": \"x\"}}");
        assertThat(data.networks().getFirst().types()).containsExactly("NSP");
        assertThat(data.ports()).hasSize(1);
        assertThat(data.read()).isEqualTo(2);
    }

    @Test
    void theClientsOwnRowsAreRead() throws Exception {
        PeeringDbData data = read("[{\"model\": \"django_peeringdb.network\", \"pk\": 4, \"fields\": {\"name\": \"N\","
                + " \"asn\": 64497, \"status\": \"ok\"}}]");
        assertThat(data.networks()).extracting(Network::id).containsExactly(4L);
    }

    @Test
    void ofRowsWithOneNumberTheNewestCounts() throws Exception {
        String old = NET.formatted("\"Content\"", "2019-01-01T00:00:00Z");
        String fresh = NET.formatted("\"Enterprise\"", "2020-01-01T00:00:00Z");
        for (List<String> order : List.of(List.of(old, fresh), List.of(fresh, old))) {
            PeeringDbData data = read(answer(order.getFirst()), answer(order.getLast()));
            assertThat(data.networks().getFirst().types()).containsExactly("Enterprise");
            assertThat(data.repeated()).isEqualTo(1);
        }
    }

    @Test
    void aPageThatGivesNoDayHasTheDayOfItsAnswer() throws Exception {
        PeeringDbData data =
                read("{\"meta\": {\"generated\": 1541853540.9}, \"data\": [" + PORT.formatted("0", "ok", "") + "]}");
        Port port = data.ports().getFirst();
        assertThat(port.source().date()).isEqualTo(LocalDate.of(2018, 11, 10));
        assertThat(port.speedMbps()).isZero();
    }

    @Test
    void portsOutOfUseAreToldAndDeletedOnesAreNot() throws Exception {
        PeeringDbData idle = read(answer(PORT.formatted("10", "ok", ", \"operational\": false")));
        assertThat(idle.ports().getFirst().operational()).isFalse();
        PeeringDbData deleted = read(answer(PORT.formatted("10", "deleted", "")));
        assertThat(deleted.ports()).isEmpty();
        assertThat(deleted.gone()).isEqualTo(1);
    }

    @Test
    void aBuildingWithoutCoordinatesHasNoPlaceAndOneThatIsNowhereIsRefused() throws Exception {
        assertThat(place("null", "null")).isNull();
        // A latitude of 103 can only be a longitude.
        assertThat(place("103.8", "1.3")).isEqualTo(new LonLat(103.8, 1.3));
        PeeringDbData data = read(answer(FAC.formatted("1000", "2000")));
        assertThat(data.facilities()).isEmpty();
        assertThat(data.refused()).singleElement().satisfies(problem -> {
            assertThat(problem.where()).isEqualTo("file-0.json: $.data[0]");
            assertThat(problem.what().key()).isEqualTo("peeringdb.no-place");
        });
    }

    @Test
    void packedFilesAreReadAndBrokenOnesRefused() throws Exception {
        Path packed = folder.resolve("dump.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(answer(NET.formatted("", "")).getBytes(StandardCharsets.UTF_8));
        }
        PeeringDbReader reader = new PeeringDbReader();
        reader.add(packed);
        assertThat(reader.data().networks()).hasSize(1);
        assertRefused("{\"data\": [{\"id\": 1", "reading.cut-off");
        assertRefused("{\"data\": [{\"id\": 1}} ", "reading.no-json");
        assertRefused("{\"data\": [17]}", "reading.other-json");
        assertRefused("{\"rows\": []}", "peeringdb.no-peeringdb");
        assertRefused("{\"x\": " + "[".repeat(10_000), "reading.no-json");
    }

    private @Nullable LonLat place(String latitude, String longitude) throws Exception {
        PeeringDbData data = read(answer(FAC.formatted(latitude, longitude)));
        return data.facilities().stream()
                .map(Facility::place)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void assertRefused(String text, String key) throws IOException {
        Path file = Files.writeString(folder.resolve("bad.json"), text);
        assertThatThrownBy(() -> new PeeringDbReader().add(file))
                .isInstanceOfSatisfying(
                        UnusableFileException.class,
                        e -> assertThat(e.problem().what().key()).isEqualTo(key));
    }

    private static String answer(String row) {
        return "{\"meta\": {}, \"data\": [" + row + "]}";
    }

    private PeeringDbData read(String... texts) throws Exception {
        PeeringDbReader reader = new PeeringDbReader();
        for (int i = 0; i < texts.length; i++) {
            reader.add(Files.writeString(folder.resolve("file-" + i + ".json"), texts[i]));
        }
        return reader.data();
    }
}
