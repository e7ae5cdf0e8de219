package org.ixplanner.engine.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanGenerator;
import org.ixplanner.engine.plan.network.Organisation;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.Test;

class PlanEditTest {

    private static final int PLANS = 300;
    private static final int EDITS_PER_PLAN = 20;

    @Test
    void anEditAndItsInverseGiveThePlanBack() {
        int changing = 0;
        for (long seed = 0; seed < PLANS; seed++) {
            PlanGenerator generator = new PlanGenerator(seed);
            Plan plan = generator.plan(5);
            for (int i = 0; i < EDITS_PER_PLAN; i++) {
                PlanEdit edit = generator.edit(plan);
                Plan changed = edit.apply(plan);
                assertThat(edit.inverted().apply(changed))
                        .as("seed %d, edit %d: %s", seed, i, edit)
                        .isEqualTo(plan);
                assertThat(edit.inverted().inverted()).isEqualTo(edit);
                changing += changed.equals(plan) ? 0 : 1;
                plan = changed;
            }
        }
        assertThat(changing).isGreaterThan(PLANS * EDITS_PER_PLAN / 2);
    }

    @Test
    void theGeneratorReachesEveryKindOfItem() {
        Set<Kind> reached = EnumSet.noneOf(Kind.class);
        for (long seed = 0; seed < PLANS; seed++) {
            Plan plan = new PlanGenerator(seed).plan(5);
            Stream.of(Kind.values()).filter(kind -> plan.table(kind).size() > 0).forEach(reached::add);
        }
        assertThat(reached).containsExactlyInAnyOrder(Kind.values());
    }

    @Test
    void manyRowsAreReplacedAtOnceAndBack() {
        Plan before = new PlanGenerator(1).plan(5);
        Plan after = new PlanGenerator(2).plan(5);
        PlanEdit edit = new PlanEdit.SetTable(Kind.SPAN, before.spans(), after.spans());
        Plan changed = edit.apply(before);

        assertThat(changed.spans()).isEqualTo(after.spans()).isNotEqualTo(before.spans());
        assertThat(edit.inverted().apply(changed)).isEqualTo(before);
        assertThatThrownBy(() -> edit.apply(changed)).isInstanceOf(StaleEditException.class);
    }

    @Test
    void anEditForAnotherStateOfThePlanIsRefused() {
        Plan plan = new PlanGenerator(7).plan(3);
        Organisation safaricom = new Organisation("safaricom", "Safaricom", "KE", "");
        PlanEdit add = PlanEdit.add(plan, safaricom);
        Plan withIt = add.apply(plan);

        assertThatThrownBy(() -> add.apply(withIt)).isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> add.inverted().apply(plan)).isInstanceOf(StaleEditException.class);
        PlanEdit rename = PlanEdit.replace(withIt, "safaricom", new Organisation("safaricom", "SAF", "KE", ""));
        assertThatThrownBy(() -> rename.apply(rename.apply(withIt))).isInstanceOf(StaleEditException.class);
        assertThatThrownBy(() -> PlanEdit.remove(plan, Kind.ORGANISATION, "nobody"))
                .isInstanceOf(StaleEditException.class)
                .hasMessageContaining("nobody");
    }

    @Test
    void theTitleNamesTheItem() {
        Plan plan = new PlanGenerator(7).plan(3);
        PlanEdit add = PlanEdit.add(plan, new Organisation("safaricom", "Safaricom", "KE", ""));
        assertThat(add.title().key()).isEqualTo("edit.add");
        assertThat(add.title().args()).contains("Safaricom");
    }
}
