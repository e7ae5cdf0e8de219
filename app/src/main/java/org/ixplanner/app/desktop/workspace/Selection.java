package org.ixplanner.app.desktop.workspace;

import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;

/// What is selected in the plan.
public sealed interface Selection {

    /// Nothing.
    record Nothing() implements Selection {}

    /// What holds for the plan as a whole.
    record Header() implements Selection {}

    /// An item of one of its tables.
    ///
    /// @param kind the table
    /// @param key the item's key
    record Item(Kind kind, String key) implements Selection {

        /// The item, if the plan still has it.
        public Optional<? extends PlanItem> in(Plan plan) {
            return plan.table(kind).find(key);
        }
    }

    /// Nothing.
    static Selection nothing() {
        return new Nothing();
    }

    /// An item.
    static Selection of(PlanItem item) {
        return new Item(item.kind(), item.key());
    }

    /// What a place in the plan file belongs to: an item, or the header; nothing for the plan as a whole.
    static Selection at(Plan plan, PlanPath path) {
        PlanPath item = null;
        PlanPath table = null;
        for (PlanPath step = path; step.parent() != null; step = step.parent()) {
            item = table;
            table = step;
        }
        if (table == null) {
            return nothing();
        }
        if (table.field().equals("header")) {
            return new Header();
        }
        int position = item == null ? -1 : item.position();
        for (Kind kind : Kind.values()) {
            Table<? extends PlanItem> rows = plan.table(kind);
            if (kind.table().equals(table.field()) && position >= 0 && position < rows.size()) {
                return of(rows.items().get(position));
            }
        }
        return nothing();
    }

    /// The part of a path that lies within the item it belongs to: `contracts[0].provider`; empty for the item itself.
    static String within(PlanPath path) {
        String text = path.toString();
        String[] steps = text.split("\\.", 3);
        boolean header = steps.length > 1 && steps[1].equals("header");
        return steps.length > 2 && (header || steps[1].endsWith("]")) ? steps[2] : "";
    }
}
