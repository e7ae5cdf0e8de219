package org.ixplanner.app.importing.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.jspecify.annotations.Nullable;

/// What a row refers to may be called otherwise in the plan than in its source.
///
/// @param keys what a key of the source is called in the plan; networks are called by their number in both
record References(Map<Kind, Map<String, String>> keys) {

    /// A copy of a row that calls everything as the plan does, in its parts and lists too.
    Record renamed(Record item, Noun<?> noun) {
        Record changing = item;
        for (int i = 0; i < noun.fields().size(); i++) {
            Object theirs = noun.get(item, i);
            Object mine = renamed(noun.fields().get(i).type(), theirs);
            changing = Objects.equals(mine, theirs) ? changing : noun.with(changing, i, mine);
        }
        return changing;
    }

    // The value itself if nothing in it is called otherwise.
    private @Nullable Object renamed(FieldType type, @Nullable Object value) {
        return switch (type) {
            case FieldType.Reference(Kind target)
            when value instanceof String key ->
                keys.getOrDefault(target, Map.of()).getOrDefault(key, key);
            case FieldType.Part(Noun<?> noun) when value instanceof Record part -> renamed(part, noun);
            case FieldType.Items(FieldType element) when value instanceof List<?> list -> elements(element, list);
            default -> value;
        };
    }

    private List<?> elements(FieldType element, List<?> list) {
        List<Object> changed = new ArrayList<>();
        boolean isSame = true;
        for (Object theirs : list) {
            Object mine = renamed(element, theirs);
            isSame &= Objects.equals(mine, theirs);
            changed.add(mine == null ? theirs : mine);
        }
        return isSame ? list : changed;
    }
}
