package org.ixplanner.engine.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.jspecify.annotations.Nullable;

/// Changes one value deep inside a plan, named by a path in which rows go by key or position and other entries by
/// position: `networks[AS64497].contracts[0].site`.
public final class Changes {

    private static final Pattern STEP = Pattern.compile("\\.?([A-Za-z]+)|\\[([^\\]]+)\\]");

    private final List<String> steps = new ArrayList<>();
    private final Change change;

    @FunctionalInterface
    private interface Change {
        @Nullable
        Object apply(FieldType type, @Nullable Object value);
    }

    private Changes(String path, Change change) {
        this.change = change;
        Matcher matcher = STEP.matcher(path);
        while (matcher.find()) {
            steps.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
    }

    /// The plan with `value` at `path`; null makes it unknown.
    public static Plan set(Plan plan, String path, @Nullable Object value) {
        return new Changes(path, (type, _) -> Draft.coerced(type, value)).in(plan);
    }

    /// The plan with `entry` at the end of the list or table at `path`.
    public static Plan add(Plan plan, String path, Object entry) {
        return new Changes(path, (type, value) -> added(type, value, entry)).in(plan);
    }

    /// The plan without what stands at `path`, an entry of a list or table.
    public static Plan remove(Plan plan, String path) {
        return new Changes(path, (_, _) -> null).in(plan);
    }

    private Plan in(Plan plan) {
        return Plan.NOUN.type().cast(record(Plan.NOUN, plan, 0));
    }

    private Record record(Noun<?> noun, Record record, int step) {
        int index = noun.indexOf(steps.get(step));
        if (index < 0) {
            throw new IllegalArgumentException(noun + " has no field " + steps.get(step));
        }
        return noun.with(record, index, value(noun.fields().get(index).type(), noun.get(record, index), step + 1));
    }

    private @Nullable Object value(FieldType type, @Nullable Object value, int step) {
        if (step == steps.size()) {
            return change.apply(type, value);
        }
        return switch (type) {
            case FieldType.Rows rows
            when value instanceof Table<?> table -> {
                int position = table.positionOf(steps.get(step));
                FieldType element = new FieldType.Part(rows.noun());
                yield table(list(element, table.items(), position < 0 ? number(step) : position, step));
            }
            case FieldType.Items(FieldType element)
            when value instanceof List<?> list -> list(element, list, number(step), step);
            case FieldType.Part(Noun<?> noun) when value instanceof Record part -> record(noun, part, step);
            case FieldType.OneOf(var variants)
            when value instanceof Record part -> record(variants.nounOf(part), part, step);
            default -> throw new IllegalArgumentException("nothing inside " + type + " " + value);
        };
    }

    private List<Object> list(FieldType element, List<?> list, int position, int step) {
        List<Object> changed = new ArrayList<>(list);
        Object entry = value(element, list.get(position), step + 1);
        if (entry == null) {
            changed.remove(position);
        } else {
            changed.set(position, entry);
        }
        return changed;
    }

    private int number(int step) {
        return Integer.parseInt(steps.get(step));
    }

    private static Object added(FieldType type, @Nullable Object value, Object entry) {
        UnaryOperator<List<Object>> adding = list -> {
            list.add(type instanceof FieldType.Items(FieldType element) ? coerced(element, entry) : entry);
            return list;
        };
        return switch (value) {
            case Table<?> table -> table(adding.apply(new ArrayList<>(table.items())));
            case List<?> list -> adding.apply(new ArrayList<>(list));
            case null, default -> throw new IllegalArgumentException("no list or table but " + value);
        };
    }

    private static Object coerced(FieldType element, Object entry) {
        Object coerced = Draft.coerced(element, entry);
        return coerced == null ? entry : coerced;
    }

    private static Table<PlanItem> table(List<Object> items) {
        return Table.of(items.stream().map(PlanItem.class::cast).toList());
    }
}
