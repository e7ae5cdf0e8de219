package org.ixplanner.engine.check.all;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.schema.FieldType;
import org.junit.jupiter.api.Test;

/// Spoils the good plan in every place: no check may fall over, whatever the others find, and every finding can be
/// put into words.
class SpoiltPlansTest {

    private record Spoiling(String path, FieldType type) {}

    @Test
    void everyFindingOfEverySpoiltPlanHasItsWords() {
        Set<String> told = new TreeSet<>();
        for (Spoiling spoiling : spoilings()) {
            Plan spoilt = spoilt(spoiling);
            for (Check check : Checks.ALL) {
                Told.by(check, spoilt).forEach(line -> told.add(check.id()));
            }
        }

        assertThat(told).hasSizeGreaterThan(15);
    }

    private static Plan spoilt(Spoiling spoiling) {
        Plan good = TestPlans.good();
        return switch (spoiling.type) {
            case FieldType.Decimal _ -> Changes.set(good, spoiling.path, Double.NaN);
            case FieldType.Whole _ -> Changes.set(good, spoiling.path, -1);
            case FieldType.Text _ -> Changes.set(good, spoiling.path, "");
            case FieldType.Items _ -> Changes.set(good, spoiling.path, List.of());
            default -> Changes.remove(good, spoiling.path);
        };
    }

    private static List<Spoiling> spoilings() {
        List<Spoiling> spoilings = new ArrayList<>();
        PlanWalk.visit(TestPlans.good(), (path, type, value) -> {
            boolean spoils =
                    switch (type) {
                        case FieldType.Decimal _, FieldType.Whole _, FieldType.Text _, FieldType.Items _ -> true;
                        case FieldType.Part _, FieldType.OneOf _ -> path.position() >= 0;
                        default -> false;
                    };
            if (value != null && spoils && !isInLongList(path)) {
                spoilings.add(new Spoiling(path.toString().substring(2), type));
            }
        });
        return spoilings;
    }

    // The first two of a list show what the others would.
    private static boolean isInLongList(PlanPath path) {
        for (PlanPath at = path.parent(); at != null; at = at.parent()) {
            if (at.position() > 1 && !at.toString().startsWith("$.scenarios")) {
                return true;
            }
        }
        return false;
    }
}
