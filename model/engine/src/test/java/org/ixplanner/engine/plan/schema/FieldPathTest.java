package org.ixplanner.engine.plan.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.lever.Scenario;
import org.junit.jupiter.api.Test;

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

    private static FieldPath.Target find(String path) {
        return FieldPath.find(Exchange.NOUN, EXCHANGE, path);
    }
}
