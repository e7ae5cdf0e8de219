package org.ixplanner.engine.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.ToIntFunction;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Draws plans and edits from the schema, so that a new field is tested without a change here. Every value is allowed
/// by itself; together they need not make sense.
public final class PlanGenerator {

    private final SplittableRandom random;
    private final ValueGenerator values;

    /// @param seed of everything drawn
    public PlanGenerator(long seed) {
        random = new SplittableRandom(seed);
        values = new ValueGenerator(random);
    }

    /// A plan with up to `most` items in each table.
    public Plan plan(int most) {
        return plan(_ -> random.nextInt(most + 1));
    }

    /// A plan whose tables have the given sizes, smaller where keys run out (there are six demand mixes).
    public Plan plan(ToIntFunction<Kind> size) {
        Map<Kind, List<Object>> keys = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            List<Object> ofKind = new ArrayList<>();
            int items = size.applyAsInt(kind);
            for (int i = 0; i < items; i++) {
                ofKind.add(values.newKey(kind));
            }
            keys.put(kind, ofKind);
        }
        Plan plan = Plan.empty(header());
        for (Map.Entry<Kind, List<Object>> entry : keys.entrySet()) {
            Map<String, PlanItem> items = new LinkedHashMap<>();
            for (Object key : entry.getValue()) {
                PlanItem item = item(entry.getKey(), key);
                items.put(item.key(), item);
            }
            plan = plan.withTable(entry.getKey(), Table.of(List.copyOf(items.values())));
        }
        return plan;
    }

    /// An edit that can be applied to `plan`.
    public PlanEdit edit(Plan plan) {
        return switch (random.nextInt(8)) {
            case 0 -> new PlanEdit.SetHeader(plan.header(), header());
            case 1 -> together(plan);
            case 2, 3 -> remove(plan);
            case 4, 5 -> replace(plan);
            default -> add(plan);
        };
    }

    private PlanHeader header() {
        return (PlanHeader) values.record(PlanHeader.NOUN, null);
    }

    private PlanItem item(Kind kind, Object key) {
        return (PlanItem) values.record(Plan.noun(kind), key);
    }

    private Kind kind() {
        List<Kind> kinds = List.of(Kind.values());
        return kinds.get(random.nextInt(kinds.size()));
    }

    private PlanEdit add(Plan plan) {
        Kind kind = kind();
        PlanItem item = item(kind, values.newKey(kind));
        Table<?> table = plan.table(kind);
        return table.has(item.key())
                ? new PlanEdit.SetHeader(plan.header(), header())
                : new PlanEdit.Add(item, random.nextInt(table.size() + 1));
    }

    private PlanEdit remove(Plan plan) {
        PlanItem item = anyItem(plan);
        return item == null ? add(plan) : PlanEdit.remove(plan, item.kind(), item.key());
    }

    private PlanEdit replace(Plan plan) {
        PlanItem item = anyItem(plan);
        if (item == null) {
            return add(plan);
        }
        Noun<?> noun = Plan.noun(item.kind());
        int field = random.nextInt(noun.fields().size());
        Record changed =
                noun.with((Record) item, field, values.value(noun.fields().get(field)));
        PlanItem after = (PlanItem) changed;
        boolean taken =
                !after.key().equals(item.key()) && plan.table(item.kind()).has(after.key());
        return taken ? PlanEdit.remove(plan, item.kind(), item.key()) : PlanEdit.replace(plan, item.key(), after);
    }

    private PlanEdit together(Plan plan) {
        List<PlanEdit> edits = new ArrayList<>();
        Plan changed = plan;
        int size = random.nextInt(5);
        for (int i = 0; i < size; i++) {
            PlanEdit edit = edit(changed);
            changed = edit.apply(changed);
            edits.add(edit);
        }
        return new PlanEdit.Together(Message.of("edit.header"), edits);
    }

    private @Nullable PlanItem anyItem(Plan plan) {
        Table<?> table = plan.table(kind());
        return table.size() == 0 ? null : table.items().get(random.nextInt(table.size()));
    }
}
