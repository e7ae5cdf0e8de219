package org.ixplanner.exchange.ixf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanGenerator;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.exchange.reading.UnusableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is written is valid against the standard's own JSON Schema, and reads back.
class IxfWriterTest {

    private static final Path SCHEMA = Path.of("/work/shared/data/ixf/standard/ixp-member-list.schema.json");
    private static final URI NAME = URI.create("urn:ixp-member-list");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void theGoodPlanIsValid() throws IOException {
        assertValid(TestPlans.good(), "the good plan");
        assertValid(running(), "the good plan without a planned exchange");
    }

    @Test
    void plansOfAnyKindAreValid() throws IOException {
        long seed = System.nanoTime();
        PlanGenerator plans = new PlanGenerator(seed);
        for (int i = 0; i < 30; i++) {
            assertValid(plans.plan(6), "seed " + seed + ", plan " + i);
        }
    }

    @Test
    void theValidatorBites() throws IOException {
        String wrong = written(running()).replace("\"asnum\": 64497", "\"asnum\": \"AS64497\"");
        assertThat(validator().validate(NAME, wrong).isValid()).isFalse();
    }

    @Test
    void numbersNamesPortsAndSpeedsReadBack() throws Exception {
        IxfData data = read(running());

        Exchange exchange = running().exchanges().items().getFirst();
        assertThat(data.version()).isEqualTo("1.0");
        assertThat(data.date()).isEqualTo(LocalDate.of(2026, 3, 31));
        assertThat(data.exchanges()).extracting(IxfData.Exchange::name).containsExactly(exchange.name());
        assertThat(data.exchanges().getFirst().switches())
                .extracting(IxfData.Switch::building)
                .containsExactlyElementsOf(exchange.sites().stream()
                        .map(site -> running()
                                .sites()
                                .find(site.site())
                                .orElseThrow()
                                .name())
                        .toList());
        List<String> ports = new ArrayList<>();
        for (IxfData.Member member : data.members()) {
            for (IxfData.Connection connection : member.connections()) {
                ports.add(member.asn() + " " + member.name() + " " + connection.totalMbps() + " "
                        + connection.routeServer().orElseThrow());
            }
        }
        assertThat(ports)
                .containsExactly(
                        "64497 Rift Broadband 10000 true",
                        "64499 Twiga Hosting 10000 true",
                        "64500 Elimu Net 1000 true");
        assertThat(data.problems()).isEmpty();
    }

    @Test
    void onlyThePlannedExchangeIsWrittenWithThoseWhoHaveCommittedThemselves() throws Exception {
        IxfData data = read(TestPlans.good());

        assertThat(data.exchanges()).extracting(IxfData.Exchange::name).containsExactly("Mombasa exchange");
        // Others are willing, undecided or refuse.
        assertThat(data.members()).extracting(IxfData.Member::name).containsExactly("Rift Broadband");
        assertThat(data.members().getFirst().connections().getFirst().ports()).isEmpty();
    }

    @Test
    void everySwitchOfTheFileHasANumberOfItsOwn() throws Exception {
        Exchange first = running().exchanges().items().getFirst();
        Exchange second = Draft.from(Exchange.NOUN, first).set("id", "other").make();
        IxfData data = read(TestPlans.good().withTable(Kind.EXCHANGE, Table.of(List.of(first, second))));

        // Three buildings each.
        assertThat(data.exchanges().stream().flatMap(exchange -> exchange.switches().stream()))
                .extracting(device -> device.id().orElseThrow())
                .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(data.members().getFirst().connections())
                .extracting(connection -> connection.ports().getFirst().device().orElseThrow())
                .containsExactly(1L, 4L);
    }

    @Test
    void aSpeedThatIsNotKnownIsLeftOut() throws Exception {
        Exchange exchange = running().exchanges().items().getFirst();
        Membership port = Draft.from(Membership.NOUN, exchange.members().getFirst())
                .set("portMbps", 0)
                .set("site", null)
                .make();
        Exchange changed = Draft.from(Exchange.NOUN, exchange)
                .set("members", List.of(port))
                .make();
        Plan plan = TestPlans.good().withTable(Kind.EXCHANGE, Table.of(List.of(changed)));

        assertThat(written(plan)).doesNotContain("if_speed", "switch_id");
        assertThat(read(plan).problems()).isEmpty();
    }

    @Test
    void theSamePlanGivesTheSameBytes() throws IOException {
        assertThat(written(running())).isEqualTo(written(running())).endsWith("}\n");
    }

    // The good plan without its planned exchange.
    private static Plan running() {
        List<Exchange> running = TestPlans.good().exchanges().stream()
                .filter(exchange -> exchange.status() == ExchangeStatus.EXISTING)
                .toList();
        return TestPlans.good().withTable(Kind.EXCHANGE, Table.of(running));
    }

    private IxfData read(Plan plan) throws IOException, UnusableFileException {
        return IxfFile.read(Files.writeString(folder.resolve("plan.ixf.json"), written(plan)));
    }

    private static void assertValid(Plan plan, String which) throws IOException {
        assertThat(validator().validate(NAME, written(plan)).getErrors())
                .as(which)
                .extracting(error -> error.getInstanceLocation() + ": " + error.getError())
                .isEmpty();
    }

    private static Validator validator() throws IOException {
        assumeTrue(Files.isRegularFile(SCHEMA), "the schema of the standard is not here: " + SCHEMA);
        Validator validator = new ValidatorFactory()
                .withJsonNodeFactory(new GsonNode.Factory())
                .createValidator();
        validator.registerSchema(NAME, Files.readString(SCHEMA));
        return validator;
    }

    private static String written(Plan plan) throws IOException {
        StringWriter text = new StringWriter();
        IxfWriter.write(plan, text);
        return text.toString();
    }
}
