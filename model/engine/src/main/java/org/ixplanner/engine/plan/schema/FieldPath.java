package org.ixplanner.engine.plan.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A path inside a record: a field, a field of a part, an entry of a list: `fees.joining`, `contracts[0].site`.
public final class FieldPath {

    private static final Pattern STEP = Pattern.compile("(\\w+)((?:\\[\\d{1,9}])*)");

    private FieldPath() {}

    /// What was found at a path.
    ///
    /// @param there whether the record has such a field, known or not
    /// @param type what may stand there, null without a field
    /// @param value what stands there, null if unknown
    public record Target(boolean there, @Nullable FieldType type, @Nullable Object value) {

        private static final Target MISSING = new Target(false, null, null);
    }

    /// What stands at `path` inside `item`.
    ///
    /// @param noun describes the item
    public static Target find(Noun<?> noun, Record item, String path) {
        Noun<?> at = noun;
        FieldType type = new FieldType.Part(noun);
        Object value = item;
        for (String step : path.split("\\.", -1)) {
            Matcher matcher = STEP.matcher(step);
            int index = at == null || !matcher.matches() ? -1 : at.indexOf(matcher.group(1));
            if (at == null || index < 0 || !(value instanceof Record record)) {
                return Target.MISSING;
            }
            type = at.fields().get(index).type();
            value = at.get(record, index);
            for (int number : positions(matcher.group(2))) {
                if (!(type instanceof FieldType.Items items && value instanceof List<?> list)
                        || number >= list.size()) {
                    return Target.MISSING;
                }
                type = items.element();
                value = list.get(number);
            }
            at = nounOf(type, value);
        }
        return new Target(true, type, value);
    }

    private static @Nullable Noun<?> nounOf(FieldType type, @Nullable Object value) {
        return switch (type) {
            case FieldType.Part(Noun<?> part) -> part;
            case FieldType.OneOf(Variants variants) when value != null -> variants.nounOf(value);
            default -> null;
        };
    }

    /// A copy of `item` in which `value` stands at `path`.
    ///
    /// @param noun describes the item
    /// @param value of the type that may stand there; null for unknown
    /// @throws IllegalArgumentException if the item has no such place, or as its constructor throws
    public static Record with(Noun<?> noun, Record item, String path, @Nullable Object value) {
        int end = path.indexOf('.');
        Matcher matcher = STEP.matcher(end < 0 ? path : path.substring(0, end));
        int index = matcher.matches() ? noun.indexOf(matcher.group(1)) : -1;
        if (index < 0) {
            throw new IllegalArgumentException("no field " + path + " in " + noun);
        }
        Field field = noun.fields().get(index);
        List<Integer> positions = positions(matcher.group(2));
        String rest = end < 0 ? "" : path.substring(end + 1);
        return noun.with(item, index, changed(field.type(), noun.get(item, index), positions, rest, value));
    }

    private static @Nullable Object changed(
            FieldType type, @Nullable Object old, List<Integer> positions, String rest, @Nullable Object value) {
        if (!positions.isEmpty()) {
            if (!(type instanceof FieldType.Items(FieldType element) && old instanceof List<?> list)) {
                throw new IllegalArgumentException("no list at the place of " + rest);
            }
            List<@Nullable Object> copy = new ArrayList<>(list);
            int position = positions.getFirst();
            copy.set(
                    position,
                    changed(element, copy.get(position), positions.subList(1, positions.size()), rest, value));
            return copy;
        }
        if (rest.isEmpty()) {
            return value;
        }
        return switch (type) {
            case FieldType.Part(Noun<?> part) when old instanceof Record record -> with(part, record, rest, value);
            case FieldType.OneOf(Variants variants)
            when old instanceof Record record -> with(variants.nounOf(record), record, rest, value);
            default -> throw new IllegalArgumentException("nothing holds " + rest);
        };
    }

    private static List<Integer> positions(String brackets) {
        List<Integer> positions = new ArrayList<>();
        for (String position : brackets.split("\\[", -1)) {
            if (!position.isEmpty()) {
                positions.add(Integer.parseInt(position, 0, position.length() - 1, 10));
            }
        }
        return positions;
    }
}
