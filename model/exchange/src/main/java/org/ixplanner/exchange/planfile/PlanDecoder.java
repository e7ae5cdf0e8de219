package org.ixplanner.exchange.planfile;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.schema.Expected;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.PlanItem;
import org.ixplanner.engine.plan.schema.Variants;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Turns the raw tree of a plan file into a plan, led by the schema: whatever is not as the schema says is a problem
/// with its JSON path. Where anything is wrong a value is null, and there is no plan in the end.
final class PlanDecoder {

    private static final Set<String> ENVELOPE = Set.of(PlanFormat.FORMAT_FIELD, PlanFormat.VERSION_FIELD);

    private final Problems problems;
    private final ScalarDecoder scalars;

    PlanDecoder(Problems problems) {
        this.problems = problems;
        scalars = new ScalarDecoder(problems);
    }

    /// The plan, or null with problems told.
    @Nullable
    Plan plan(JsonObject tree) {
        return (Plan) record(Plan.NOUN, tree, PlanPath.ROOT, ENVELOPE);
    }

    private @Nullable Object value(FieldType type, JsonElement element, PlanPath path) {
        return switch (type) {
            case FieldType.Items(FieldType of) ->
                element instanceof JsonArray array ? list(of, array, path) : wrong(type, element, path);
            case FieldType.Rows(var _, Noun<?> noun) ->
                element instanceof JsonArray array ? table(noun, array, path) : wrong(type, element, path);
            case FieldType.Part(Noun<?> noun) ->
                element instanceof JsonObject object
                        ? record(noun, object, path, Set.of())
                        : wrong(type, element, path);
            case FieldType.OneOf(Variants variants) ->
                element instanceof JsonObject object ? variant(variants, object, path) : wrong(type, element, path);
            default -> scalars.value(type, element, path);
        };
    }

    private @Nullable Object wrong(FieldType type, JsonElement element, PlanPath path) {
        problems.error(path, scalars.mismatch(type, element));
        return null;
    }

    private @Nullable Record record(Noun<?> noun, JsonObject object, PlanPath path, Set<String> alsoKnown) {
        int errorsBefore = problems.errorCount();
        List<Field> fields = noun.fields();
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        int known = 0;
        for (int i = 0; i < values.length; i++) {
            Field field = fields.get(i);
            JsonElement element = object.get(field.name());
            known += element == null ? 0 : 1;
            values[i] = field(field, element, path.at(field.name()));
        }
        if (known != object.size()) {
            refuseUnknown(noun, object, path, alsoKnown);
        }
        return problems.errorCount() == errorsBefore ? noun.make(values) : null;
    }

    private @Nullable Object field(Field field, @Nullable JsonElement element, PlanPath path) {
        if (element == null) {
            return missing(field, path);
        }
        if (element instanceof JsonNull && field.presence() == Field.Presence.OPTIONAL) {
            return null;
        }
        return value(field.type(), element, path);
    }

    private @Nullable Object missing(Field field, PlanPath path) {
        switch (field.presence()) {
            case REQUIRED -> problems.error(path, Message.of("planfile.missing", Expected.phrase(field.type())));
            case OPTIONAL -> problems.warning(path, Message.of("planfile.missing-unknown"));
            case PRESET -> problems.warning(path, Message.of("planfile.missing-preset", JsonWords.of(field.preset())));
        }
        return field.type() instanceof FieldType.Rows ? Table.of(List.of()) : field.preset();
    }

    private void refuseUnknown(Noun<?> noun, JsonObject object, PlanPath path, Set<String> alsoKnown) {
        for (String name : object.keySet()) {
            if (noun.indexOf(name) < 0 && !alsoKnown.contains(name)) {
                List<String> known = noun.fields().stream().map(Field::name).toList();
                problems.error(
                        path.at(name), Message.of("planfile.unknown-field", noun.name(), String.join(", ", known)));
            }
        }
    }

    private @Nullable Record variant(Variants variants, JsonObject object, PlanPath path) {
        PlanPath tagPath = path.at(variants.tag());
        List<String> names = variants.nouns().stream().map(Noun::name).toList();
        Message expected = Message.of("expected.choice", String.join(", ", names));
        JsonElement tag = object.get(variants.tag());
        if (tag == null) {
            problems.error(tagPath, Message.of("planfile.missing", expected));
            return null;
        }
        for (Noun<?> noun : variants.nouns()) {
            if (JsonWords.isText(tag, noun.name())) {
                return record(noun, object, path, Set.of(variants.tag()));
            }
        }
        problems.error(tagPath, Message.of("planfile.mismatch", expected, JsonWords.found(tag)));
        return null;
    }

    private List<Object> list(FieldType type, JsonArray array, PlanPath path) {
        List<Object> list = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            Object value = value(type, array.get(i), path.at(i));
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private @Nullable Table<PlanItem> table(Noun<?> noun, JsonArray array, PlanPath path) {
        int errorsBefore = problems.errorCount();
        Map<String, PlanPath> seen = new HashMap<>();
        List<PlanItem> items = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            PlanPath itemPath = path.at(i);
            if (value(new FieldType.Part(noun), array.get(i), itemPath) instanceof PlanItem item) {
                PlanPath first = seen.putIfAbsent(item.key(), itemPath);
                if (first != null) {
                    problems.error(itemPath, Message.of("planfile.key-twice", item.key(), first.toString()));
                }
                items.add(item);
            }
        }
        return problems.errorCount() == errorsBefore ? Table.of(items) : null;
    }
}
