package org.ixplanner.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Draws edits that a planner could make to a plan, of every kind and anywhere in it, and levers that name what is
/// there.
public final class EditGenerator {

    private final SplittableRandom random;
    private final ValueGenerator values;

    /// @param seed of everything drawn
    /// @param plan whose items are referred to
    public EditGenerator(long seed, Plan plan) {
        random = new SplittableRandom(seed);
        values = new ValueGenerator(random);
        for (Kind kind : Kind.values()) {
            for (PlanItem item : plan.table(kind)) {
                values.know(kind, item instanceof Network network ? network.asn() : item.key());
            }
        }
    }

    /// An edit that can be applied to `plan`.
    public PlanEdit edit(Plan plan) {
        return switch (random.nextInt(10)) {
            case 0 -> new PlanEdit.SetHeader(plan.header(), (PlanHeader) nudged(PlanHeader.NOUN, plan.header()));
            case 1 -> together(plan);
            case 2 -> removed(plan);
            case 3 -> added(plan);
            default -> replaced(plan);
        };
    }

    /// A lever of any kind.
    public Lever lever() {
        List<? extends Noun<?>> nouns = Lever.VARIANTS.nouns();
        return (Lever) values.record(nouns.get(random.nextInt(nouns.size())), null);
    }

    private PlanEdit together(Plan plan) {
        List<PlanEdit> edits = new ArrayList<>();
        Plan changed = plan;
        for (int i = 0; i < 3; i++) {
            PlanEdit edit = edit(changed);
            changed = edit.apply(changed);
            edits.add(edit);
        }
        return new PlanEdit.Together(Message.of("edit.header"), edits);
    }

    private PlanEdit removed(Plan plan) {
        PlanItem item = anyItem(plan);
        return PlanEdit.remove(plan, item.kind(), item.key());
    }

    // One like another, called otherwise; of a kind whose items are called by what they join, a change of it.
    private PlanEdit added(Plan plan) {
        PlanItem item = anyItem(plan);
        Noun<?> noun = Plan.noun(item.kind());
        int key = Math.max(noun.indexOf("id"), noun.indexOf("asn"));
        if (key < 0) {
            return replaced(plan);
        }
        Record copy = noun.with((Record) item, key, values.newKey(item.kind()));
        PlanItem added = (PlanItem) nudged(noun, copy);
        return plan.table(item.kind()).has(added.key()) ? replaced(plan) : PlanEdit.add(plan, added);
    }

    private PlanEdit replaced(Plan plan) {
        PlanItem item = anyItem(plan);
        PlanItem after = (PlanItem) nudged(Plan.noun(item.kind()), (Record) item);
        boolean taken =
                !after.key().equals(item.key()) && plan.table(item.kind()).has(after.key());
        return PlanEdit.replace(plan, item.key(), taken ? item : after);
    }

    private Record nudged(Noun<?> noun, Record record) {
        int index = random.nextInt(noun.fields().size());
        Field field = noun.fields().get(index);
        return noun.with(record, index, nudged(field, noun.get(record, index)));
    }

    private @Nullable Object nudged(Field field, @Nullable Object value) {
        return switch (field.type()) {
            case FieldType.Decimal(var _, double min, double max)
            when value instanceof Double number && random.nextInt(4) > 0 ->
                Math.clamp(number * (0.5 + random.nextDouble()), min, max);
            case FieldType.Part(Noun<?> noun) when value instanceof Record part -> nudged(noun, part);
            case FieldType.Items(FieldType element)
            when value instanceof List<?> list && !list.isEmpty() -> nudged(element, list);
            default -> values.value(field);
        };
    }

    private List<Object> nudged(FieldType element, List<?> list) {
        List<Object> changed = new ArrayList<>(list);
        int at = random.nextInt(list.size());
        boolean deeper = random.nextInt(4) > 0;
        if (deeper && element instanceof FieldType.Part(Noun<?> noun) && list.get(at) instanceof Record part) {
            changed.set(at, nudged(noun, part));
        } else if (random.nextBoolean()) {
            changed.remove(at);
        } else {
            changed.add(changed.remove(at));
        }
        return changed.stream().distinct().toList();
    }

    private PlanItem anyItem(Plan plan) {
        List<Kind> kinds = List.of(Kind.values());
        while (true) {
            Table<?> table = plan.table(kinds.get(random.nextInt(kinds.size())));
            if (table.size() > 0) {
                return table.items().get(random.nextInt(table.size()));
            }
        }
    }
}
