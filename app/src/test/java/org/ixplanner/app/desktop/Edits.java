package org.ixplanner.app.desktop;

import java.util.List;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.schema.FieldPath;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.jspecify.annotations.Nullable;

/// Edits of plans, as tests need them.
public final class Edits {

    private Edits() {}

    /// A value in a field of an item.
    public static PlanEdit put(Plan plan, Kind kind, String key, String path, @Nullable Object value) {
        Record item = (Record) plan.table(kind).find(key).orElseThrow();
        return PlanEdit.replace(plan, key, (PlanItem) FieldPath.with(Plan.noun(kind), item, path, value));
    }

    /// A value in a field of the header.
    public static PlanEdit header(Plan plan, String path, @Nullable Object value) {
        PlanHeader after = (PlanHeader) FieldPath.with(PlanHeader.NOUN, plan.header(), path, value);
        return new PlanEdit.SetHeader(plan.header(), after);
    }

    /// An item that goes away, with what refers to it left as it is.
    public static PlanEdit remove(Plan plan, Kind kind, String key) {
        return PlanEdit.remove(plan, kind, key);
    }

    /// A plan without what a plan of this kind of sample need not have.
    public static Plan without(Plan plan, Kind kind) {
        Plan changed = plan;
        for (PlanItem item : List.copyOf(plan.table(kind).items())) {
            changed = PlanEdit.remove(changed, kind, item.key()).apply(changed);
        }
        return changed;
    }
}
