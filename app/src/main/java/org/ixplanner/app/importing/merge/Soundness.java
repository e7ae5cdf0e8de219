package org.ixplanner.app.importing.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.schema.Expected;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;

/// Whether a row may stand in a plan: its values are as the schema has them, and what it refers to is there.
///
/// @param plan the plan
/// @param bulk what is added to it
record Soundness(Plan plan, Bulk bulk) {

    private static final int SHOWN_CHARS = 60;

    /// What speaks against the row, if anything.
    ///
    /// @param mine the same row of the plan; what that refers to already is for the checks of the plan to tell
    Optional<Message> problem(PlanItem item, Optional<PlanItem> mine) {
        Set<String> known = new TreeSet<>();
        mine.ifPresent(row -> PlanWalk.visit(PlanPath.ROOT, Plan.noun(row.kind()), (Record) row, (_, type, value) -> {
            if (type instanceof FieldType.Reference(Kind target) && value != null) {
                known.add(reference(target, value));
            }
        }));
        List<Message> problems = new ArrayList<>();
        PlanWalk.visit(PlanPath.ROOT, Plan.noun(item.kind()), (Record) item, (path, type, value) -> {
            if (value != null && !Expected.accepts(type, value)) {
                problems.add(Message.of("import.value.wrong", path.field(), shown(value), Expected.phrase(type)));
            }
            if (type instanceof FieldType.Reference(Kind target)
                    && value != null
                    && !isThere(target, value.toString())
                    && !known.contains(reference(target, value))) {
                problems.add(Message.of(
                        "import.value.noItem",
                        path.field(),
                        Message.of("kind." + target.name().toLowerCase(Locale.ROOT)),
                        shown(value)));
            }
        });
        return problems.stream().findFirst();
    }

    private boolean isThere(Kind target, String key) {
        return plan.table(target).has(key) || bulk.adds(target, key);
    }

    private static String reference(Kind target, Object key) {
        return target.table() + " " + key;
    }

    private static String shown(Object value) {
        String text = value.toString();
        return text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "…";
    }
}
