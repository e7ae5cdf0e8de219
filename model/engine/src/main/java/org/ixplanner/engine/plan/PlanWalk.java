package org.ixplanner.engine.plan;

import java.util.List;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.jspecify.annotations.Nullable;

/// Visits every value of a plan, depth first, in the order of the plan file.
public final class PlanWalk {

    /// Told of each value.
    @FunctionalInterface
    public interface Visitor {

        /// @param path where it stands
        /// @param type what may stand there
        /// @param value what stands there; null where an optional field is unknown
        void value(PlanPath path, FieldType type, @Nullable Object value);
    }

    private final Visitor visitor;

    private PlanWalk(Visitor visitor) {
        this.visitor = visitor;
    }

    /// Visits the whole plan: lists and records before what is in them.
    public static void visit(Plan plan, Visitor visitor) {
        new PlanWalk(visitor).record(PlanPath.ROOT, Plan.NOUN, plan);
    }

    /// Visits the fields of one item.
    ///
    /// @param path where the item stands
    public static void visit(PlanPath path, Noun<?> noun, Record item, Visitor visitor) {
        new PlanWalk(visitor).record(path, noun, item);
    }

    private void record(PlanPath path, Noun<?> noun, Record item) {
        List<Field> fields = noun.fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            value(path.at(field.name()), field.type(), noun.get(item, i));
        }
    }

    private void value(PlanPath path, FieldType type, @Nullable Object value) {
        visitor.value(path, type, value);
        switch (type) {
            case FieldType.Rows(var _, Noun<?> noun)
            when value instanceof Table<?> table -> elements(path, new FieldType.Part(noun), table.items());
            case FieldType.Items(FieldType element) when value instanceof List<?> list -> elements(path, element, list);
            case FieldType.Part(Noun<?> noun) when value instanceof Record part -> record(path, noun, part);
            case FieldType.OneOf(var variants)
            when value instanceof Record part -> record(path, variants.nounOf(part), part);
            default -> {}
        }
    }

    private void elements(PlanPath path, FieldType type, List<?> elements) {
        for (int i = 0; i < elements.size(); i++) {
            value(path.at(i), type, elements.get(i));
        }
    }
}
