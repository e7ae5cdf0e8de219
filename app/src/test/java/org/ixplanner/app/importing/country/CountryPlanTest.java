package org.ixplanner.app.importing.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.ixplanner.app.importing.country.known.CountryFiles;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Severity;
import org.ixplanner.engine.check.all.Checks;
import org.ixplanner.engine.geo.CountryAtlas;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.maps.basemap.Gazetteer;
import org.ixplanner.maps.basemap.NaturalEarthCountries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CountryPlanTest {

    private static final CountryAtlas ATLAS = NaturalEarthCountries.bundled();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @SuppressWarnings("NullAway.Init")
    private PublicFiles files;

    @BeforeEach
    void writeThem() throws Exception {
        files = new PublicFiles(folder);
    }

    @Test
    void networksAtHomeAreRankedByUsersAndBuyFromThoseAbroadWithoutConfirmation() throws Exception {
        Plan plan = made(files.all()).plan();
        assertThat(plan.networks().stream().map(Network::key)).containsExactly("AS64496", "AS64497", "AS64510");
        Network savanna = plan.networks().items().getFirst();
        assertThat(savanna.networkKind()).isEqualTo(NetworkKind.ACCESS);
        assertThat(savanna.organisation()).isEqualTo("pdb-org-1");
        assertThat(savanna.pops()).containsExactly("pdb-fac-5");
        Contract contract = savanna.contracts().getFirst();
        assertThat(contract.provider().number()).isEqualTo(64510);
        assertThat(contract.confirmed()).isFalse();
        assertThat(contract.ipPricePerMbpsMonth()).isNull();
        Evidence told = contract.evidence().getFirst();
        assertThat(told.source()).contains("20191201.as-rel.txt");
        assertThat(told.date()).isEqualTo(LocalDate.of(2019, 12, 1));
        Network loire = plan.networks().items().getLast();
        assertThat(loire.economy()).isEqualTo("FR");
        // Marseille is nearer to Nairobi than Paris.
        assertThat(loire.pops()).containsExactly("pdb-fac-6");
        assertThat(plan.sites().has("pdb-fac-7")).isFalse();
    }

    @Test
    void portsOfAMemberAreSummedAndThoseOutOfUseLeftOut() throws Exception {
        Plan plan = made(files.all()).plan();
        assertThat(plan.exchanges().stream().map(Exchange::id)).containsExactly("pdb-ix-20");
        List<Membership> members = plan.exchanges().items().getFirst().members();
        // 1,000 + 9,000 Mbit/s; the third port is not operational.
        assertThat(members.getFirst().portMbps()).isEqualTo(10_000);
        assertThat(members.getFirst().site()).isEqualTo("pdb-fac-5");
        // Its speed is not known: the slowest known one, which is not in the plan, stands in.
        assertThat(members.get(1).portMbps()).isEqualTo(100);
        assertThat(grade(members.get(1).evidence(), "portMbps")).isEqualTo(Grade.DEFAULT);
        assertThat(members).hasSize(2);
        assertThat(plan.peerings().stream().map(Peering::exchange)).containsExactly("pdb-ix-20");
    }

    @Test
    void latitudeAndLongitudeThatAreSwappedAreTurned() throws Exception {
        Site house = made(files.all()).plan().sites().find("pdb-fac-5").orElseThrow();
        assertThat(house.place()).isEqualTo(new LonLat(36.75, -1.33));
        assertThat(grade(house.evidence(), "place")).isEqualTo(Grade.ESTIMATE);
    }

    @Test
    void sharesBecomeUsersOnceTheirNumberIsSaid() throws Exception {
        NewPlan unsaid = made(files.all());
        Network first = unsaid.plan().networks().items().getFirst();
        // 60 % of the million that stands in.
        assertThat(first.subscribers()).isEqualTo(600_000);
        assertThat(grade(first.users().getFirst().evidence(), "subscribers")).isEqualTo(Grade.DEFAULT);
        assertThat(keys(unsaid.open())).contains("begun.open.howManyUsers");
        NewPlan said = maker().of("KE", files.all().read(), OptionalLong.of(5_000));
        // 60 % and 40 % of 5,000.
        assertThat(said.plan().networks().stream().map(Network::subscribers)).containsExactly(3_000L, 2_000L, 0L);
        assertThat(keys(said.open())).doesNotContain("begun.open.howManyUsers");
    }

    @Test
    void countedUsersAreTakenAndThoseOfNetworksElsewhereTold() throws Exception {
        Files.writeString(
                files.users(),
                """
                {"copyright": "(C) somebody", "Date": "05/11/2019", "Data": [
                {"AS": 64496, "CC": "KE", "Users": 700, "Percent of CC Pop": 70},
                {"AS": 64510, "CC": "KE", "Users": 300, "Percent of CC Pop": 30},
                {"AS": 64510, "CC": "FR", "Users": 9000, "Percent of CC Pop": 90}]}
                """);
        NewPlan made = made(files.all());
        Network first = made.plan().networks().items().getFirst();
        assertThat(first.subscribers()).isEqualTo(700);
        Evidence told = first.users().getFirst().evidence().stream()
                .filter(evidence -> evidence.field().equals("subscribers"))
                .findFirst()
                .orElseThrow();
        assertThat(told.grade()).isEqualTo(Grade.PUBLISHED);
        assertThat(told.date()).isEqualTo(LocalDate.of(2019, 11, 5));
        assertThat(keys(made.open())).contains("begun.open.elsewhere");
        assertThat(made.plan().header().notes()).contains("(C) somebody");
    }

    @Test
    void whatNoFileSaysIsOpenAndLeftOut() throws Exception {
        NewPlan made = made(files.all());
        // AS64598 sells here and in one other country, AS64599 is a member, and no file says where they are.
        assertThat(made.open()).contains(Message.of("begun.open.unknownCountry", 2, "AS64598, AS64599"));
        assertThat(keys(made.open())).contains("begun.open.leftOutMembers", "begun.open.speedless");
        assertThat(made.registered()).isEqualTo(3);
        // AS64498 is registered, but the relations do not know it.
        assertThat(made.routed()).isEqualTo(2);
    }

    @Test
    void whoSellsInSeveralOtherCountriesIsACarrierAbroadAndWhoSellsOnlyHereIsHere() throws Exception {
        Files.writeString(files.users(), "{\"KE\": {\"64496\": 60}, \"UG\": {\"64550\": 1}, \"TZ\": {\"64551\": 1}}");
        Files.writeString(
                files.relations(), "64598|64496|-1\n64598|64550|-1\n64598|64551|-1\n64597|64496|-1\n64510|64496|-1\n");
        Plan plan = made(files.all()).plan();
        Network carrier = plan.networks().find("AS64598").orElseThrow();
        assertThat(carrier.economy()).isEqualTo("TZ");
        assertThat(grade(carrier.evidence(), "economy")).isEqualTo(Grade.DEFAULT);
        Network local = plan.networks().find("AS64597").orElseThrow();
        assertThat(local.economy()).isEqualTo("KE");
        assertThat(grade(local.evidence(), "economy")).isEqualTo(Grade.ESTIMATE);
    }

    @Test
    void anyOneOfTheFilesWillDo() throws Exception {
        for (CountryFiles some : List.of(
                new CountryFiles(List.of(files.peeringDb()), none(), none(), none()),
                new CountryFiles(List.of(), Optional.of(files.relations()), none(), none()),
                new CountryFiles(List.of(), none(), Optional.of(files.users()), none()),
                new CountryFiles(List.of(), none(), none(), Optional.of(files.delegated())))) {
            assertThat(errors(made(some).plan())).isEmpty();
        }
    }

    @Test
    void thePlanHasNoErrorsAndIsTheSameEachTime() throws Exception {
        Plan plan = made(files.all()).plan();
        assertThat(errors(plan)).isEmpty();
        assertThat(plan.header().before()).isEqualTo("no-exchange");
        assertThat(plan.scenarios().size()).isEqualTo(2);
        assertThat(made(files.all()).plan()).isEqualTo(plan);
    }

    private static List<Message> errors(Plan plan) {
        return Checks.findings(new CheckInput(plan, ATLAS)).stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .map(finding -> finding.message())
                .toList();
    }

    private static Optional<Path> none() {
        return Optional.empty();
    }

    private static Grade grade(List<Evidence> evidence, String field) {
        return evidence.stream()
                .filter(told -> told.field().equals(field))
                .map(Evidence::grade)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> keys(List<Message> messages) {
        return messages.stream().map(Message::key).toList();
    }

    private static NewPlan made(CountryFiles files) throws Exception {
        return maker().of("KE", files.read(), OptionalLong.empty());
    }

    private static CountryPlan maker() {
        Plan model = ((LoadResult.Loaded) SamplePlans.load("kenya")).plan();
        return new CountryPlan(new Texts(Locale.ENGLISH), ATLAS, Gazetteer.bundled(), model);
    }
}
