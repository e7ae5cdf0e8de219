package org.ixplanner.engine.check.form;

import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.jspecify.annotations.Nullable;

/// Goes through every value of a plan and says in which item it is.
final class EveryValue {

    /// Told of each value.
    @FunctionalInterface
    interface Visitor {

        /// @param item what findings call the item
        /// @param path where the value stands
        /// @param type what may stand there
        /// @param value what stands there; null where an optional field is unknown
        void value(String item, PlanPath path, FieldType type, @Nullable Object value);
    }

    private EveryValue() {}

    static void visit(Plan plan, Visitor visitor) {
        String header = plan.header().name();
        PlanWalk.visit(
                PlanPath.ROOT.at("header"),
                PlanHeader.NOUN,
                plan.header(),
                (path, type, value) -> visitor.value(header, path, type, value));
        for (Field field : Plan.NOUN.fields()) {
            if (field.type() instanceof FieldType.Rows rows) {
                visit(plan.table(rows.target()), rows, visitor);
            }
        }
    }

    private static void visit(Table<?> table, FieldType.Rows rows, Visitor visitor) {
        for (Row<?> row : Row.of(table)) {
            String name = row.name();
            PlanWalk.visit(
                    row.path(),
                    rows.noun(),
                    (Record) row.item(),
                    (path, type, value) -> visitor.value(name, path, type, value));
        }
    }
}
