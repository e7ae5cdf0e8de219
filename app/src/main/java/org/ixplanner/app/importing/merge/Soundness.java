package org.ixplanner.app.importing.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.schema.Expected;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;

/// Whether a row may stand in a plan: its values are as the schema has them, and the nodes it needs are there.
///
/// @param plan the plan
/// @param bulk what is added to it
record Soundness(Plan plan, Bulk bulk) {

    private static final int SHOWN_CHARS = 60;

    /// What speaks against the row, if anything.
    Optional<Message> problem(PlanItem item) {
        List<Message> problems = new ArrayList<>();
        PlanWalk.visit(PlanPath.ROOT, Plan.noun(item.kind()), (Record) item, (path, type, value) -> {
            if (value != null && !Expected.accepts(type, value)) {
                problems.add(Message.of("import.value.wrong", path.field(), shown(value), Expected.phrase(type)));
            }
            boolean isNode = type instanceof FieldType.Reference(Kind target) && target == Kind.FIBRE_NODE;
            if (isNode && value instanceof String key && !isThere(key)) {
                problems.add(Message.of("import.value.noNode", path.field(), shown(key)));
            }
        });
        return problems.stream().findFirst();
    }

    private boolean isThere(String node) {
        return plan.fibreNodes().has(node) || bulk.adds(Kind.FIBRE_NODE, node);
    }

    private static String shown(Object value) {
        String text = value.toString();
        return text.length() <= SHOWN_CHARS ? text : text.substring(0, SHOWN_CHARS) + "…";
    }
}
