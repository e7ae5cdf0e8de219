package org.ixplanner.engine.plan.schema;

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
            for (String position : matcher.group(2).split("\\[", -1)) {
                if (!position.isEmpty()) {
                    int number = Integer.parseInt(position, 0, position.length() - 1, 10);
                    if (!(type instanceof FieldType.Items items && value instanceof List<?> list)
                            || number >= list.size()) {
                        return Target.MISSING;
                    }
                    type = items.element();
                    value = list.get(number);
                }
            }
            at = type instanceof FieldType.Part part ? part.noun() : null;
        }
        return new Target(true, type, value);
    }
}
