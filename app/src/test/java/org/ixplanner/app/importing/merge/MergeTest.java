package org.ixplanner.app.importing.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.NodeKind;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.SiteKind;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.ground.SpanAccess;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.Organisation;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a file offers meets what the plan has.
class MergeTest {

    private static final double TOLERANCE_KM = 0.1;
    private static final String SOURCE = "OFDS: Net";

    private Plan plan = TestPlans.empty();

    @Test
    void whatIsNewIsAdded() {
        take(SOURCE, node("a", "Nairobi", 36.8), node("b", "Mombasa", 39.7), span("s", "a", "b", 480.0));
        assertThat(plan.fibreNodes().size()).isEqualTo(2);
        assertThat(plan.spans().size()).isEqualTo(1);
    }

    @Test
    void theSameFileAgainChangesNothing() {
        take(SOURCE, node("a", "Nairobi", 36.8));
        assertThat(take(SOURCE, node("a", "Nairobi", 36.8)).edits()).isEmpty();
    }

    @Test
    void aNewerFileOfTheSameSourceBringsItsValuesUpToDate() {
        take(SOURCE, node("a", "Nairobi", 36.8), node("b", "Mombasa", 39.7), span("s", "a", "b", 480.0));
        Merged merged = take(SOURCE, span("s", "a", "b", 490.0));
        assertThat(merged.changed()).extracting(FieldChange::field).containsExactly("lengthKm");
        assertThat(merged.changed())
                .extracting(FieldChange::mine, FieldChange::theirs)
                .containsExactly(tuple(480.0, 490.0));
        assertThat(lengthKm()).isEqualTo(490.0);
    }

    @Test
    void aValueOfTheUsersOwnStaysAndIsTold() {
        take(SOURCE, node("a", "Nairobi", 36.8), node("b", "Mombasa", 39.7), span("s", "a", "b", 480.0));
        // As the inspector does: who changes a value takes its evidence away.
        Span mine = Span.NOUN.with(plan.spans().items().getFirst(), Span.NOUN.indexOf("lengthKm"), 500.0);
        plan = PlanEdit.replace(plan, "s", Span.NOUN.with(mine, Span.NOUN.indexOf("evidence"), List.of()))
                .apply(plan);

        Merged merged = take(SOURCE, span("s", "a", "b", 490.0));

        assertThat(merged.edits()).isEmpty();
        assertThat(merged.kept())
                .extracting(FieldChange::mine, FieldChange::theirs)
                .containsExactly(tuple(500.0, 490.0));
        assertThat(lengthKm()).isEqualTo(500.0);
    }

    @Test
    void whatIsBlankIsFilledIn() {
        take(SOURCE, node("a", "Nairobi", 36.8), node("b", "Mombasa", 39.7), span("s", "a", "b", null));
        assertThat(lengthKm()).isNull();
        Merged merged = take("OFDS: Other", span("s", "a", "b", 490.0));
        assertThat(merged.changedItems()).isEqualTo(1);
        assertThat(lengthKm()).isEqualTo(490.0);
    }

    @Test
    void anotherSourcesValueStays() {
        take(SOURCE, node("a", "Nairobi", 36.8), node("b", "Mombasa", 39.7), span("s", "a", "b", 480.0));
        assertThat(take("OFDS: Other", span("s", "a", "b", 490.0)).kept()).hasSize(1);
        assertThat(lengthKm()).isEqualTo(480.0);
    }

    @Test
    void aNodeOfTheSameNameNearbyIsTheSameAndSpansFollowIt() {
        take(SOURCE, node("a", "Nairobi", 36.8), node("b", "Mombasa", 39.7));
        // 0.005° of longitude at the equator are 557 m.
        take("OFDS: Other", node("x1", "NAIROBI", 36.805), node("x2", "Voi", 38.5), span("s", "x1", "x2", null));
        assertThat(plan.fibreNodes().stream().map(FibreNode::id)).containsExactly("a", "b", "x2");
        assertThat(plan.spans().items().getFirst().start()).isEqualTo("a");
    }

    @Test
    void aNodeThatWasMadeUpIsWhateverLiesThere() {
        take(SOURCE, node("a", "Nairobi", 36.8));
        FibreNode end = node("node:1", "End of Road", 36.8005);
        Offer offer = new Offer(1, "File x", List.of(end), Set.of("node:1"), List.of(), List.of());
        Merged merged = Merge.of(plan, offer, TOLERANCE_KM);
        assertThat(merged.added()).isEmpty();
        assertThat(merged.kept()).isEmpty();
    }

    @Test
    void theSameIdFarAwayIsSomethingElse() {
        take(SOURCE, node("1", "Nairobi", 36.8));
        take("OFDS: Other", node("1", "Accra", -0.2), node("2", "Kumasi", -1.6), span("s", "1", "2", null));
        assertThat(plan.fibreNodes().stream().map(FibreNode::id)).containsExactly("1", "1:2", "2");
        assertThat(plan.spans().items().getFirst().start()).isEqualTo("1:2");
    }

    @Test
    void organisationsAreFoundByName() {
        plan = PlanEdit.add(plan, new Organisation("org-7", "Société Télécom", null, ""))
                .apply(plan);
        Merged merged = take(SOURCE, new Organisation("societe", "SOCIETE TELECOM", "KE", ""));
        assertThat(merged.added()).isEmpty();
        assertThat(plan.organisations().items().getFirst().country()).isEqualTo("KE");
    }

    @Test
    void twoBuildingsOfWhichNobodyKnowsThePlaceAreNotTheSame() {
        take(SOURCE, building("a", "Harbour House", null));
        assertThat(take(SOURCE, building("b", "Uhuru House", null)).added()).hasSize(1);
        assertThat(take(SOURCE, building("c", "HARBOUR HOUSE", new LonLat(34.75, -0.1)))
                        .added())
                .isEmpty();
        assertThat(plan.sites().stream().map(Site::id)).containsExactly("a", "b");
        assertThat(plan.sites().items().getFirst().place()).isEqualTo(new LonLat(34.75, -0.1));
    }

    @Test
    void membersAreOnePortEachWhereverThePlanHasThem() {
        take(SOURCE, building("a", "Harbour House", null), building("b", "Uhuru House", null));
        take(SOURCE, network(1), network(2), network(3));
        // The plan has 1 at a; 2 at a and b; 3 at a.
        take("IX-F", exchange(port(1, "a", 10), port(2, "a", 20), port(2, "b", 30), port(3, "a", 40)));
        // 1 has moved; of 2 it is not said which; 3 has a second port.
        Merged merged =
                take("other", exchange(port(1, "b", 11), port(2, null, 50), port(3, "a", 40), port(3, "b", 41)));

        assertThat(plan.exchanges().items().getFirst().members())
                .extracting(Membership::network, Membership::site, Membership::portMbps)
                .containsExactly(
                        Tuple.tuple(new Asn(1), "a", 10.0),
                        Tuple.tuple(new Asn(2), "a", 20.0),
                        Tuple.tuple(new Asn(2), "b", 30.0),
                        Tuple.tuple(new Asn(3), "a", 40.0),
                        Tuple.tuple(new Asn(3), "b", 41.0));
        assertThat(merged.kept())
                .extracting(FieldChange::part, FieldChange::field, FieldChange::mine, FieldChange::theirs)
                .containsExactly(
                        Tuple.tuple("AS1/a", "site", "a", "b"),
                        Tuple.tuple("AS1/a", "portMbps", 10.0, 11.0),
                        Tuple.tuple("AS2/a", "portMbps", 20.0, 50.0),
                        Tuple.tuple("AS2/b", "portMbps", 30.0, null));
    }

    @Test
    void aValueThatAPlanMayNotHaveIsRefused() {
        Merged merged = take(
                SOURCE,
                node("a", "Nairobi", 36.8),
                node("b", "Mombasa", 39.7),
                span("s", "a", "b", 1e9),
                span("t", "a", "c", 1.0));
        assertThat(merged.refused()).extracting(Refused::where).containsExactly("spans[s]", "spans[t]");
        assertThat(plan.spans().size()).isZero();
    }

    @Test
    void theEditsLeadToThePlanAndBack() {
        take(SOURCE, node("a", "Nairobi", 36.8), node("b", "Mombasa", 39.7), span("s", "a", "b", 480.0));
        Plan before = plan;
        Merged merged = take(SOURCE, node("c", "Voi", 38.5), span("s", "a", "b", 490.0), span("t", "b", "c", 9.0));
        PlanEdit edit = new PlanEdit.Together(Message.of("edit.import", "x"), merged.edits());
        assertThat(edit.apply(before)).isEqualTo(merged.plan());
        assertThat(edit.inverted().apply(merged.plan())).isEqualTo(before);
    }

    private static Network network(long asn) {
        return new Network(
                new Asn(asn),
                "AS" + asn,
                null,
                NetworkKind.ACCESS,
                "KE",
                null,
                List.of(),
                0,
                0,
                List.of(),
                List.of(),
                PeeringPolicy.OPEN,
                1,
                List.of(),
                List.of(),
                List.of());
    }

    private @Nullable Double lengthKm() {
        return plan.spans().items().getFirst().lengthKm();
    }

    private Merged take(String source, PlanItem... items) {
        List<PlanItem> cited = Stream.of(items).map(item -> cited(item, source)).toList();
        Merged merged =
                Merge.of(plan, new Offer(items.length, source, cited, Set.of(), List.of(), List.of()), TOLERANCE_KM);
        plan = merged.plan();
        return merged;
    }

    private static PlanItem cited(PlanItem item, String source) {
        return item instanceof Span span && span.lengthKm() != null
                ? Span.NOUN.with(
                        span,
                        Span.NOUN.indexOf("evidence"),
                        List.of(new Evidence("lengthKm", Grade.PUBLISHED, source, null, null, null, false)))
                : item;
    }

    private static Site building(String id, String name, @Nullable LonLat place) {
        return Draft.of(Site.NOUN)
                .set("id", id)
                .set("name", name)
                .set("siteKind", SiteKind.DATA_CENTRE)
                .set("place", place)
                .set("country", "KE")
                .make();
    }

    private static Exchange exchange(Membership... members) {
        return Draft.of(Exchange.NOUN)
                .set("id", "ix")
                .set("name", "Lake IX")
                .set("status", ExchangeStatus.EXISTING)
                .set("members", List.of(members))
                .make();
    }

    private static Membership port(int network, @Nullable String site, int mbps) {
        return Draft.of(Membership.NOUN)
                .set("network", network)
                .set("site", site)
                .set("portMbps", mbps)
                .make();
    }

    private static FibreNode node(String id, String name, double lonDeg) {
        return new FibreNode(
                id, name, NodeKind.JUNCTION, new LonLat(lonDeg, 0), null, BuildStatus.OPERATIONAL, List.of());
    }

    private static Span span(String id, String start, String end, @Nullable Double lengthKm) {
        return new Span(
                id,
                "Road",
                start,
                end,
                BuildStatus.OPERATIONAL,
                Medium.TERRESTRIAL,
                null,
                lengthKm,
                null,
                null,
                SpanAccess.UNKNOWN,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }
}
