package org.ixplanner.engine.plan.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.lever.BuildLever;
import org.ixplanner.engine.plan.lever.ContentLever;
import org.ixplanner.engine.plan.lever.Scenario;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldPathTest {

    private static final Exchange EXCHANGE =
            TestPlans.good().exchanges().find("nbo-ix").orElseThrow();

    @Test
    void findsFieldsOfTheItemOfItsPartsAndOfEntriesOfLists() {
        assertThat(find("name").value()).isEqualTo("Nairobi exchange");
        assertThat(find("fees.joining").value()).isEqualTo(500.0);
        assertThat(find("members[1].portMbps").value()).isEqualTo(10_000.0);
        assertThat(find("sites[0].site").type()).isEqualTo(Types.reference(Kind.SITE));
    }

    @Test
    void anUnknownValueIsThereToo() {
        Exchange candidate = TestPlans.good().exchanges().find("mba-ix").orElseThrow();
        FieldPath.Target opened = FieldPath.find(Exchange.NOUN, candidate, "opened");

        assertThat(opened.there()).isTrue();
        assertThat(opened.value()).isNull();
    }

    @Test
    void findsFieldsOfLeversWhicheverTheyAre() {
        Scenario scenario = TestPlans.good().scenarios().find("mombasa").orElseThrow();

        assertThat(FieldPath.find(Scenario.NOUN, scenario, "levers[0].node.id").value())
                .isEqualTo("n-mld");
        assertThat(FieldPath.find(Scenario.NOUN, scenario, "levers[0].nothing").there())
                .isFalse();
    }

    @Test
    void saysWhatIsNotThere() {
        assertThat(find("nothing").there()).isFalse();
        assertThat(find("members[9].portMbps").there()).isFalse();
        assertThat(find("name[0]").there()).isFalse();
        assertThat(find("name.length").there()).isFalse();
        assertThat(find("members.portMbps").there()).isFalse();
        assertThat(find("").there()).isFalse();
    }

    @Test
    void findsTheFieldsOfALever() {
        assertThat(FieldPath.find(Scenario.NOUN, scenario("mombasa"), "levers[0].node.name")
                        .value())
                .isEqualTo("Malindi");
        assertThat(FieldPath.find(Scenario.NOUN, scenario("mombasa"), "levers[3].exchange.sites[0].site")
                        .value())
                .isEqualTo("mld-pop");
        assertThat(FieldPath.find(Scenario.NOUN, scenario("mombasa"), "levers[0].span.name")
                        .there())
                .isFalse();
    }

    @Test
    void changesAField() {
        assertThat(with("name", "Nairobi IX")).isEqualTo("Nairobi IX");
        assertThat(EXCHANGE.name()).isEqualTo("Nairobi exchange");
    }

    @Test
    void changesAFieldOfAPart() {
        assertThat(with("fees.joining", 750.0)).isEqualTo(750.0);
    }

    @Test
    void whatWasKnownCanBeUnknownAgain() {
        assertThat(EXCHANGE.opened()).isNotNull();
        assertThat(with("opened", null)).isNull();
    }

    @Test
    void changesAnEntryOfAListAndNoOther() {
        assertThat(with("members[1].portMbps", 40_000.0)).isEqualTo(40_000.0);

        Exchange changed = (Exchange) FieldPath.with(Exchange.NOUN, EXCHANGE, "members[1].portMbps", 40_000.0);
        assertThat(changed.members()).hasSameSizeAs(EXCHANGE.members());
        assertThat(changed.members().getFirst()).isEqualTo(EXCHANGE.members().getFirst());
        assertThat(changed.fees()).isEqualTo(EXCHANGE.fees());
    }

    @Test
    void changesAFieldOfALever() {
        Scenario scenario = scenario("content");
        Scenario changed = (Scenario) FieldPath.with(Scenario.NOUN, scenario, "levers[3].share", 0.25);

        assertThat(changed.levers().get(3)).isEqualTo(new ContentLever.SetMappingShare("small-cdns", 0.25));
        assertThat(changed.levers()).hasSameSizeAs(scenario.levers());
    }

    @Test
    void changesWhatStandsDeepInALever() {
        Scenario changed = (Scenario)
                FieldPath.with(Scenario.NOUN, scenario("mombasa"), "levers[3].exchange.sites[0].site", "mba-dc");

        assertThat(((BuildLever.AddExchange) changed.levers().get(3))
                        .exchange()
                        .sites()
                        .getFirst()
                        .site())
                .isEqualTo("mba-dc");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing",
                "",
                "fees.nothing",
                "members[9].portMbps",
                "members[9]",
                "name[0]",
                "name.length",
                "members.portMbps",
                "members[0].portMbps.more",
                "members[x].portMbps",
                "members[0]]"
            })
    void aPlaceThatIsNotThereCannotBeChanged(String path) {
        assertThatThrownBy(() -> FieldPath.with(Exchange.NOUN, EXCHANGE, path, "something"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsUnknownHoldsNothingThatCouldBeChanged() {
        Site site = TestPlans.good().sites().items().getFirst();
        Record placeless = FieldPath.with(Site.NOUN, site, "place", null);

        assertThatThrownBy(() -> FieldPath.with(Site.NOUN, placeless, "place.lonDeg", 1.0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsFoundAtAnyPathOfAPlanCanBePutThereAgain() {
        int[] paths = {0};
        for (Field table : Plan.NOUN.fields()) {
            if (table.type() instanceof FieldType.Rows(Kind kind, Noun<?> noun)) {
                for (PlanItem item : TestPlans.good().table(kind).items()) {
                    paths[0] += putEverythingBack(noun, (Record) item);
                }
            }
        }
        assertThat(paths[0]).isGreaterThan(1000);
    }

    private static int putEverythingBack(Noun<?> noun, Record item) {
        int[] paths = {0};
        PlanWalk.visit(PlanPath.ROOT, noun, item, (where, type, value) -> {
            String path = where.toString().substring("$.".length());
            FieldPath.Target found = FieldPath.find(noun, item, path);
            assertThat(found).as("%s of %s", path, item).isEqualTo(new FieldPath.Target(true, type, value));
            assertThat(FieldPath.with(noun, item, path, found.value()))
                    .as("%s of %s", path, item)
                    .isEqualTo(item);
            paths[0]++;
        });
        return paths[0];
    }

    private static Scenario scenario(String id) {
        return TestPlans.good().scenarios().find(id).orElseThrow();
    }

    private static @Nullable Object with(String path, @Nullable Object value) {
        return FieldPath.find(Exchange.NOUN, FieldPath.with(Exchange.NOUN, EXCHANGE, path, value), path)
                .value();
    }

    private static FieldPath.Target find(String path) {
        return FieldPath.find(Exchange.NOUN, EXCHANGE, path);
    }
}
