package org.ixplanner.app.importing.ixf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.assertj.core.groups.Tuple;
import org.ixplanner.app.importing.FileException;
import org.ixplanner.app.importing.FilePreview;
import org.ixplanner.app.importing.ImportPreview;
import org.ixplanner.app.importing.Importing;
import org.ixplanner.app.importing.PreviewText;
import org.ixplanner.app.importing.merge.FieldChange;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.task.Progress;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeSite;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A member list meets a plan. In the good plan the Nairobi exchange has Rift (AS64497) with 10,000 Mbit/s in Uhuru
/// House, Twiga (AS64499) with 10,000 at Jirani Nairobi and Elimu with 1,000 in Uhuru House.
class IxfImportTest {

    private static final PreviewText TEXT = new PreviewText(new Texts(Locale.ENGLISH));
    private static final String SOURCE = "IX-F member list of Lake IX";

    /// Two switches; 100 is a LAG of two ports in one building and one port in the other, 101 has no speed, 102 is
    /// not in use, 103 in a state that nobody knows.
    private static final String LAKE =
            """
            {"version": "1.0", "timestamp": "2026-02-03T04:05:06Z",
             "ixp_list": [{"ixf_id": 0, "ixp_id": 1, "shortname": "Lake IX", "country": "KE",
               "support_email": "noc@example.net", "switch": [
                 {"id": 10, "name": "sw1", "colo": "Harbour House", "city": "Kisumu", "country": "KE"},
                 {"id": 11, "name": "sw2", "colo": "Jirani Nairobi"}]}],
             "member_list": [
              {"asnum": 100, "name": "Hundred", "peering_policy": "selective", "contact_phone": ["+254 1"],
               "connection_list": [
                {"ixp_id": 1, "state": "active", "if_list": [{"switch_id": 10, "if_speed": 10000},
                 {"switch_id": 10, "if_speed": "1000"}, {"switch_id": 11, "if_speed": 1000}],
                 "vlan_list": [{"ipv4": {"address": "192.0.2.1", "routeserver": false,
                                         "mac_addresses": ["00:0a:95:9d:68:16"]}}]}]},
              {"asnum": 101, "name": "No speed", "connection_list": [{"if_list": [{"switch_id": 11}]}]},
              {"asnum": 102, "name": "Sleeping", "connection_list": [{"ixp_id": 1, "state": "inactive"}]},
              {"asnum": 103, "name": "Odd", "connection_list": [{"ixp_id": 1, "state": "dreaming"}]},
              {"asnum": 104, "name": "Elsewhere", "connection_list": [{"ixp_id": 7}]},
              {"asnum": 105, "member_type": "ixp", "name": "Route server", "connection_list": [{"ixp_id": 1}]},
              {"asnum": null, "name": "Rift broadband", "connection_list": [
                {"ixp_id": 1, "if_list": [{"switch_id": 11, "if_speed": 2000}]}]},
              {"asnum": null, "name": "Nobody", "connection_list": []}]}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Plan plan = TestPlans.good();

    @Test
    void exchangesBuildingsNetworksAndPortsComeIn() throws Exception {
        FilePreview file = take(LAKE);

        assertThat(file.format()).isEqualTo("IX-F");
        assertThat(file.merged().added())
                .extracting(PlanItem::key)
                .containsExactly("ixf-harbour-house-kisumu", "AS100", "AS101", "ixf-lake-ix");
        // 10,000 + 1,000 in Harbour House; the building called Jirani Nairobi is the plan's. AS101 has no speed: the
        // slowest port of the list, 1,000, stands in. The member called Rift Broadband is AS64497.
        assertThat(members("ixf-lake-ix"))
                .extracting(Membership::network, Membership::site, Membership::portMbps, Membership::routeServer)
                .containsExactly(
                        Tuple.tuple(new Asn(100), "ixf-harbour-house-kisumu", 11_000.0, false),
                        Tuple.tuple(new Asn(100), "nbo-dc", 1_000.0, false),
                        Tuple.tuple(new Asn(101), "nbo-dc", 1_000.0, true),
                        Tuple.tuple(new Asn(64_497), "nbo-dc", 2_000.0, true));
        assertThat(plan.sites().find("ixf-harbour-house-kisumu").orElseThrow().place())
                .isNotNull()
                .satisfies(place -> assertThat(place.latDeg()).isBetween(-0.2, 0.0));
        Network hundred = plan.network(new Asn(100)).orElseThrow();
        assertThat(hundred.policy()).isEqualTo(PeeringPolicy.SELECTIVE);
        assertThat(hundred.pops()).containsExactly("ixf-harbour-house-kisumu", "nbo-dc");
    }

    @Test
    void everyRowThatIsLeftOutIsToldWithItsPlace() throws Exception {
        FilePreview file = take(LAKE);

        assertThat(file.offer().read()).isEqualTo(1 + 8);
        assertThat(file.refusals())
                .extracting(Refused::where)
                .containsExactly(
                        "$.member_list[3].connection_list[0]",
                        "$.member_list[4].connection_list[0]",
                        "$.member_list[7]");
        assertThat(TEXT.details(file))
                .anyMatch(line -> line.contains("dreaming") && line.contains("operational"))
                .anyMatch(line -> line.contains("exchange 7") && line.contains("1 (Lake IX)"))
                .anyMatch(line -> line.contains("\"Nobody\""))
                .anyMatch(line -> line.contains("1 inactive connection is left out"))
                .anyMatch(line -> line.contains("1 member is equipment of the exchange"))
                .anyMatch(line -> line.contains("$.member_list[6]: \"Rift broadband\" is taken as AS64497"));
    }

    @Test
    void everyValueSaysItsSourceAndDay() throws Exception {
        take(LAKE);

        for (Membership member : members("ixf-lake-ix")) {
            assertThat(member.evidence())
                    .filteredOn(evidence -> evidence.grade() == Grade.PUBLISHED)
                    .isNotEmpty()
                    .allSatisfy(evidence -> {
                        assertThat(evidence.source()).isEqualTo(SOURCE);
                        assertThat(evidence.date()).isEqualTo(LocalDate.of(2026, 2, 3));
                    });
        }
        assertThat(members("ixf-lake-ix").get(2).evidence())
                .filteredOn(evidence -> evidence.field().equals("portMbps"))
                .extracting(Evidence::grade)
                .containsExactly(Grade.DEFAULT);
        assertThat(plan.network(new Asn(101)).orElseThrow().evidence())
                .filteredOn(evidence -> evidence.field().equals("economy"))
                .extracting(Evidence::grade)
                .containsExactly(Grade.DEFAULT);
    }

    @Test
    void contactsAndAddressesNeverReachThePlan() throws Exception {
        take(LAKE);
        assertThat(plan.toString()).doesNotContain("example.net", "+254 1", "00:0a", "192.0.2");
    }

    @Test
    void theSameListAgainChangesNothing() throws Exception {
        take(LAKE);
        assertThat(preview(LAKE).edit()).isEmpty();
    }

    @Test
    void aNewerListBringsPortsUpToDateAndWhatThePlannerHasChangedStays() throws Exception {
        take(LAKE);
        // As the inspector does: who changes a value takes its evidence away.
        Exchange exchange = plan.exchanges().find("ixf-lake-ix").orElseThrow();
        List<Membership> changed = exchange.members().stream()
                .map(member -> member.network().number() == 64_497
                        ? Draft.from(Membership.NOUN, member)
                                .set("portMbps", 40_000)
                                .set("evidence", List.of())
                                .make()
                        : member)
                .toList();
        plan = PlanEdit.replace(
                        plan,
                        "ixf-lake-ix",
                        Draft.from(Exchange.NOUN, exchange)
                                .set("members", changed)
                                .make())
                .apply(plan);

        FilePreview file = take(LAKE.replace("\"if_speed\": 10000", "\"if_speed\": 100000"));

        assertThat(file.merged().changed())
                .extracting(FieldChange::part, FieldChange::field, FieldChange::mine, FieldChange::theirs)
                .containsExactly(Tuple.tuple("AS100/ixf-harbour-house-kisumu", "portMbps", 11_000.0, 101_000.0));
        assertThat(file.merged().kept())
                .extracting(FieldChange::part, FieldChange::field, FieldChange::mine, FieldChange::theirs)
                .contains(Tuple.tuple("AS64497/nbo-dc", "portMbps", 40_000.0, 2_000.0));
        assertThat(members("ixf-lake-ix")).extracting(Membership::portMbps).contains(101_000.0, 40_000.0);
    }

    @Test
    void thePlansOwnMembersStayAndOthersComeBehindThem() throws Exception {
        List<Membership> before = members("nbo-ix");
        FilePreview file = take(
                """
                {"version": "0.6", "ixp_list": [{"ixp_id": 4, "shortname": "NAIROBI exchange"}], "member_list": [
                 {"asnum": 64497, "name": "Rift Broadband Ltd", "peering_policy": "restrictive", "connection_list": [
                   {"ixp_id": 4, "state": "connected", "if_list": [{"if_speed": 100000}]}]},
                 {"asnum": 200, "name": "Fresh", "connection_list": [
                   {"ixp_id": 4, "state": "operational", "if_list": [{"if_speed": 1000}]}]}]}
                """);

        List<Membership> after = members("nbo-ix");
        assertThat(after.subList(0, before.size())).isEqualTo(before);
        assertThat(after.getLast().network()).isEqualTo(new Asn(200));
        assertThat(TEXT.details(file))
                .anyMatch(line -> line.startsWith("kept: ") && line.contains("AS64497/nbo-ex: Port stays 10"))
                .anyMatch(line -> line.startsWith("changed: ") && line.contains("AS200: Port: nothing"))
                // Twiga and Elimu are in the plan and not in the list.
                .anyMatch(line -> line.contains("AS64499/nbo-dc: Port stays") && line.endsWith("the file has nothing"));
    }

    @Test
    void twoAssignedNumbersOfOneNameAreTwoNetworks() throws Exception {
        String list =
                """
                {"ixp_list": [{"ixp_id": 1, "shortname": "Lake IX"}], "member_list": [
                 {"asnum": %d, "name": "Hundred", "connection_list": [{"ixp_id": 1}]}]}
                """;
        take(list.formatted(100));
        FilePreview another = take(list.formatted(300));
        assertThat(another.merged().added()).extracting(PlanItem::key).containsExactly("AS300");
        assertThat(TEXT.details(another)).anyMatch(line -> line.contains("AS300 is another network than AS100"));

        // 64512 is for private use: whose it is, the name says.
        FilePreview unassigned = take(list.formatted(64_512).replace("Hundred", "Savanna Telecom"));
        assertThat(unassigned.merged().added()).isEmpty();
    }

    @Test
    void aListOfNobodysMembersChangesNothingAndSaysWhatIsMissing() {
        assertThatThrownBy(() -> take("{\"version\": \"0.4\", \"member_list\": [{\"asnum\": 1}]}"))
                .isInstanceOfSatisfying(FileException.class, problem -> {
                    assertThat(problem.why().where()).isEqualTo("$.ixp_list");
                    assertThat(TEXT.refusal(problem.why())).contains("shortname", "0.4");
                });
    }

    @Test
    void connectionsThatNameTheOnlyExchangeOtherwiseAreItsOwn() throws Exception {
        FilePreview file = take(
                """
                {"ixp_list": [{"ixp_id": 1, "shortname": "Lake IX"}], "member_list": [
                 {"asnum": 100, "name": "Hundred", "connection_list": [{"ixp_id": 42}]}]}
                """);
        assertThat(members("ixf-lake-ix")).hasSize(1);
        assertThat(TEXT.details(file)).anyMatch(line -> line.contains("exchange 42") && line.contains("Lake IX"));
    }

    @Test
    void aPortWithoutASwitchIsInTheOnlyBuildingAndOneInAnotherBuildingBringsIt() throws Exception {
        take(
                """
                {"ixp_list": [{"ixp_id": 1, "shortname": "Lake IX", "switch": [{"id": 3, "colo": "Harbour House"}]}],
                 "member_list": [
                  {"asnum": 100, "name": "Hundred", "connection_list": [{"ixp_id": 1, "if_list": [
                    {"switch_id": 3, "if_speed": 1000}, {"if_speed": 2000}]}]},
                  {"asnum": 200, "name": "Other", "connection_list": [{"ixp_id": 1, "if_list": [
                    {"if_speed": 3000}, {"if_speed": 4000, "pdb_facility_id": 77}]}]}]}
                """);

        // 1,000 + 2,000 are one port of Hundred; of Other's two ports one names a building of its own.
        assertThat(members("ixf-lake-ix"))
                .extracting(Membership::network, Membership::site, Membership::portMbps)
                .containsExactly(
                        Tuple.tuple(new Asn(100), "ixf-harbour-house", 3_000.0),
                        Tuple.tuple(new Asn(200), "ixf-harbour-house", 3_000.0),
                        Tuple.tuple(new Asn(200), "pdb-fac-77", 4_000.0));
        assertThat(members("ixf-lake-ix").get(1).evidence())
                .filteredOn(evidence -> evidence.field().equals("site"))
                .extracting(Evidence::grade)
                .containsExactly(Grade.ESTIMATE);
        assertThat(plan.exchanges().find("ixf-lake-ix").orElseThrow().sites())
                .extracting(ExchangeSite::site)
                .containsExactly("ixf-harbour-house", "pdb-fac-77");
    }

    @Test
    void oneStepTakesItBack() throws Exception {
        Plan before = plan;
        PlanEdit edit = preview(LAKE).edit().orElseThrow();
        assertThat(edit.inverted().apply(edit.apply(before))).isEqualTo(before);
    }

    private List<Membership> members(String exchange) {
        return plan.exchanges().find(exchange).orElseThrow().members();
    }

    private FilePreview take(String list) throws IOException, FileException {
        ImportPreview preview = preview(list);
        plan = preview.after();
        return preview.files().getFirst();
    }

    private ImportPreview preview(String list) throws IOException, FileException {
        Path file = Files.writeString(folder.resolve("members.json"), list);
        return Importing.preview(plan, List.of(file), TEXT.texts(), Progress.NONE);
    }
}
