package org.ixplanner.engine.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.junit.jupiter.api.Test;

class TestPlansTest {

    @Test
    void theGoodPlanUsesEveryFieldOfEveryNoun() {
        Set<String> missing = new TreeSet<>();
        for (Noun<?> noun : Nouns.all()) {
            noun.fields().forEach(field -> missing.add(noun + "." + field.name()));
        }
        missing.removeAll(stated(Plan.NOUN, TestPlans.good()));
        PlanWalk.visit(TestPlans.good(), (_, type, value) -> {
            if (type instanceof FieldType.Part(Noun<?> noun) && value instanceof Record part) {
                missing.removeAll(stated(noun, part));
            } else if (type instanceof FieldType.OneOf(var variants) && value instanceof Record part) {
                missing.removeAll(stated(variants.nounOf(part), part));
            }
        });

        assertThat(missing).isEmpty();
    }

    @Test
    void theGoodPlanPullsEveryLever() {
        Set<Class<?>> pulled = new HashSet<>();
        TestPlans.good().scenarios().forEach(scenario -> scenario.levers()
                .forEach(lever -> pulled.add(lever.getClass())));

        assertThat(Lever.VARIANTS.nouns()).allMatch(noun -> pulled.contains(noun.type()));
    }

    @Test
    void whoBuysFromWhomReadsAsItLooks() {
        Plan plan = TestPlans.buying("64500 -> 64501, 64502", "64502 -> 64501", "64503");

        assertThat(plan.networks().stream().map(Network::key))
                .containsExactly("AS64500", "AS64502", "AS64503", "AS64501");
        assertThat(plan.networks().find("AS64500").orElseThrow().contracts())
                .extracting(Contract::provider)
                .containsExactly(TestPlans.asn(64501), TestPlans.asn(64502));
    }

    @Test
    void aChangeReachesDeepIntoAPlanAndLeavesTheRest() {
        Plan plan = TestPlans.good();
        Plan changed = Changes.set(plan, "networks[AS64497].contracts[1].site", "ldn-hub");
        changed = Changes.remove(changed, "caches[c-rift]");
        changed = Changes.add(changed, "networks[AS64497].pops", "kis-pop");

        Network rift = changed.networks().find("AS64497").orElseThrow();
        assertThat(rift.contracts().get(1).site()).isEqualTo("ldn-hub");
        assertThat(rift.pops()).endsWith("kis-pop");
        assertThat(changed.caches().has("c-rift")).isFalse();
        assertThat(changed.spans()).isEqualTo(plan.spans());
    }

    private static Set<String> stated(Noun<?> noun, Record item) {
        Set<String> stated = new HashSet<>();
        for (int i = 0; i < noun.fields().size(); i++) {
            switch (noun.get(item, i)) {
                case null -> {}
                case String text when text.isEmpty() -> {}
                case List<?> list when list.isEmpty() -> {}
                case Table<?> table when table.size() == 0 -> {}
                default -> stated.add(noun + "." + noun.fields().get(i).name());
            }
        }
        return stated;
    }
}
