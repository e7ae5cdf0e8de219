package org.ixplanner.app.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.exchange.planfile.LoadResult;
import org.junit.jupiter.api.Test;

/// What is marked as confidential is in no format, wherever it stands.
class ShareableTest {

    private static final double SECRET = 123.456789;

    @Test
    void aPriceInAContractIsLeftOutWithItsRange() throws IOException {
        Network network = TestPlans.good().networks().items().getFirst();
        Contract priced = Draft.from(Contract.NOUN, network.contracts().getFirst())
                .set("ipPricePerMbpsMonth", SECRET)
                .set("evidence", List.of(secret("ipPricePerMbpsMonth")))
                .make();
        Plan plan = with(
                Kind.NETWORK,
                Draft.from(Network.NOUN, network)
                        .set("contracts", List.of(priced))
                        .make());
        Shareable shared = Shareable.of(plan);

        assertThat(shared.hiddenValues()).isEqualTo(1);
        assertThat(shared.hiddenRows()).isZero();
        Contract left = shared.plan().networks().items().getFirst().contracts().getFirst();
        assertThat(left.ipPricePerMbpsMonth()).isNull();
        assertThat(left.provider()).isEqualTo(priced.provider());
        assertThat(csv(plan)).contains("123.456789", "whisper", "987.5");
        assertThat(csv(shared.plan())).doesNotContain("123.456789", "whisper", "987.5");
    }

    @Test
    void aPortThatCannotBeWithoutItsSpeedGoes() throws IOException {
        Exchange exchange = TestPlans.good().exchanges().items().getFirst();
        List<Membership> members = new ArrayList<>(exchange.members());
        members.set(0, secretPort(members.getFirst()));
        Plan plan = with(
                Kind.EXCHANGE,
                Draft.from(Exchange.NOUN, exchange).set("members", members).make());
        ExportFormat format = ExportFormats.of(Path.of("plan.ixf.json")).orElseThrow();
        Shareable shared = format.shareable(plan);

        assertThat(shared.hiddenRows()).isEqualTo(1);
        assertThat(shared.plan().exchanges().items().getFirst().members())
                .isEqualTo(members.subList(1, members.size()));
        assertThat(written(format, shared.plan())).doesNotContain("123").contains("64499");
    }

    @Test
    void aLeverThatCannotBeWithoutItsPortGoes() {
        Membership port =
                TestPlans.good().exchanges().items().getFirst().members().getFirst();
        List<Lever> levers = List.of(new MemberLever.SetMembership("mba-ix", secretPort(port)));
        Plan plan = with(Kind.SCENARIO, new Scenario("s", "S", "", levers));
        Shareable shared = Shareable.of(plan);

        assertThat(shared.hiddenRows()).isEqualTo(1);
        assertThat(shared.plan().scenarios().items().getFirst().levers()).isEmpty();
    }

    @Test
    void theHeadersDemandIsLeftOutOfTheTables() throws IOException {
        PlanHeader header = Draft.from(PlanHeader.NOUN, TestPlans.good().header())
                .set("nationalPeakMbps", SECRET)
                .set("evidence", List.of(secret("nationalPeakMbps")))
                .make();
        Plan plan = TestPlans.good().withHeader(header);
        ExportFormat format = ExportFormats.of(Path.of("plan.csv")).orElseThrow();
        Shareable shared = format.shareable(plan);

        // The good plan has a secret of its own.
        assertThat(shared.hiddenValues())
                .isEqualTo(1 + Shareable.of(TestPlans.good()).hiddenValues());
        assertThat(written(format, shared.plan())).doesNotContain("123.456789", "whisper");
    }

    @Test
    void whatAFormatDoesNotTakeIsNotCounted() {
        Network network = Draft.from(
                        Network.NOUN, TestPlans.good().networks().items().getFirst())
                .set("evidence", List.of(secret("peakMbps")))
                .make();
        assertThat(Shareable.of(with(Kind.NETWORK, network), Set.of(Kind.SITE)).hiddenValues())
                .isZero();
    }

    @Test
    void aPlanWithoutSecretsIsPassedOnWhole() {
        if (SamplePlans.load("kenya") instanceof LoadResult.Loaded kenya) {
            assertThat(Shareable.of(kenya.plan())).isEqualTo(new Shareable(kenya.plan(), 0, 0));
        } else {
            throw new AssertionError("the sample does not load");
        }
    }

    private static Membership secretPort(Membership port) {
        return Draft.from(Membership.NOUN, port)
                .set("portMbps", SECRET)
                .set("evidence", List.of(secret("portMbps")))
                .make();
    }

    private static Evidence secret(String field) {
        return new Evidence(field, Grade.MEASURED, "whisper", null, 50.0, 987.5, true);
    }

    private static Plan with(Kind kind, PlanItem item) {
        return TestPlans.good().withTable(kind, Table.of(List.of(item)));
    }

    private static String csv(Plan plan) throws IOException {
        return written(ExportFormats.of(Path.of("plan.csv")).orElseThrow(), plan);
    }

    private static String written(ExportFormat format, Plan plan) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.content().write(plan, new Texts(Locale.ENGLISH), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
