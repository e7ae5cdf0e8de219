package org.ixplanner.exchange.ixf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IxfFileTest {

    private static final Path ODD = Path.of("/work/shared/data/ixf/odd");

    @TempDir
    Path folder;

    private IxfData read(String text) throws IOException, UnusableFileException {
        return IxfFile.read(Files.writeString(folder.resolve("members.json"), text));
    }

    @Test
    void portsOfAConnectionAddUpAndContactsAreNotRead() throws Exception {
        IxfData data = read(
                """
                {"version": "1.0", "ixp_list": [{"ixp_id": 7, "shortname": "KIXP"}],
                 "member_list": [{"asnum": 64496, "name": "One", "contact_email": ["a@example.net"],
                  "connection_list": [{"ixp_id": 7, "state": "active",
                   "if_list": [{"if_speed": 10000}, {"if_speed": "1000"}, {"if_speed": null}, {"if_speed": "fast"}],
                   "vlan_list": [{"mac_address": "00:0a:95:9d:68:16"}]}]}]}""");

        assertThat(data.exchanges()).extracting(IxfData.Exchange::name).containsExactly("KIXP");
        // 10000 + 1000; neither null nor "fast" is a speed.
        assertThat(data.members().getFirst().connections().getFirst().totalMbps())
                .isEqualTo(11_000);
        assertThat(data.problems())
                .extracting(problem -> problem.where())
                .containsExactly("$.member_list[0].connection_list[0].if_list[3]");
        assertThat(data.toString()).doesNotContain("example.net", "00:0a");
    }

    @Test
    void aMemberWithoutAsnIsLeftOutAndTold() throws Exception {
        IxfData data = read("{\"member_list\": [{\"asnum\": null, \"name\": \"A\"}, {\"asnum\": 64497}, null]}");

        assertThat(data.members()).extracting(IxfData.Member::asn).containsExactly(64497L);
        assertThat(data.problems()).extracting(problem -> problem.where()).containsExactly("$.member_list[0]");
    }

    @Test
    void switchesSayWhereThePortsAreAndVlansWhoMeetsTheRouteServer() throws Exception {
        IxfData data = read(
                """
                {"version": "1.0", "timestamp": "2026-02-03T04:05:06Z",
                 "ixp_list": [{"ixp_id": 7, "name": "Kenya IXP", "peeringdb_id": 0, "country": "KE",
                  "switch": [{"id": 3, "colo": "EADC", "pdb_facility_id": 9, "city": "Nairobi"}, {"id": null}]}],
                 "member_list": [{"asnum": 64496, "member_type": "ixp", "peering_policy": "open", "connection_list": [
                  {"ixp_id": 7, "if_list": [{"switch_id": 3, "if_speed": 100}],
                   "vlan_list": [{"ipv4": {"routeserver": false}, "ipv6": {"routeserver": true}}]},
                  {"ixp_id": 7, "vlan_list": [{"ipv4": null}]}]}]}""");

        IxfData.Exchange exchange = data.exchanges().getFirst();
        assertThat(exchange.anyName()).isEqualTo("Kenya IXP");
        assertThat(exchange.peeringDb()).isEmpty();
        assertThat(exchange.switches().getFirst())
                .isEqualTo(new IxfData.Switch(OptionalLong.of(3), "EADC", OptionalLong.of(9), "Nairobi", ""));
        assertThat(data.date()).isEqualTo(LocalDate.of(2026, 2, 3));
        IxfData.Member member = data.members().getFirst();
        assertThat(member.isExchange()).isTrue();
        assertThat(member.policy()).isEqualTo("open");
        assertThat(member.connections().getFirst().ports())
                .containsExactly(new IxfData.Port(100, OptionalLong.of(3), OptionalLong.empty()));
        // One family of addresses is enough; where none says it nothing is said.
        assertThat(member.connections())
                .extracting(IxfData.Connection::routeServer)
                .containsExactly(Optional.of(true), Optional.empty());
    }

    @Test
    void aMemberListIsKnownByItsLists() throws Exception {
        Path file = folder.resolve("some.json");
        assertThat(IxfFile.isOne(Files.writeString(file, "{\"version\": \"1.0\", \"member_list\": [")))
                .isTrue();
        assertThat(IxfFile.isOne(Files.writeString(file, "{\"type\": \"FeatureCollection\", \"features\": []}")))
                .isFalse();
        assertThat(IxfFile.isOne(Files.writeString(file, "[1]"))).isFalse();
        assertThat(IxfFile.isOne(Files.writeString(file, "no JSON"))).isFalse();
    }

    @Test
    void aFileWithoutMembersIsNoExport() {
        assertThatThrownBy(() -> read("{\"version\": \"1.0\", \"member_list\": null}"))
                .isInstanceOf(UnusableFileException.class);
    }

    @Test
    void everyOddExportEndsInMembersOrProblems() throws Exception {
        assumeTrue(Files.isDirectory(ODD), "no odd exports at " + ODD);
        List<Path> files;
        try (Stream<Path> all = Files.list(ODD)) {
            files = all.sorted().toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            IxfData data = IxfFile.read(file);
            assertThat(data.members().size() + data.problems().size())
                    .as(file.toString())
                    .isPositive();
        }
    }
}
