package org.ixplanner.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.jspecify.annotations.Nullable;

/// What the schema says of each place of a plan file, by JSON path.
final class SchemaPlaces {

    /// @param type what may stand there
    /// @param optional whether null may
    record Place(FieldType type, boolean optional) {}

    private final Map<String, Place> places = new HashMap<>();

    SchemaPlaces(Plan plan) {
        record("$", Plan.NOUN, plan);
    }

    /// The place at `path`, or the nearest above it: a number inside a route has its route's.
    Place at(String path) {
        String at = path;
        while (!places.containsKey(at)) {
            at = at.substring(0, Math.max(at.lastIndexOf('['), at.lastIndexOf('.')));
        }
        return places.get(at);
    }

    private void record(String path, Noun<?> noun, Record item) {
        List<Field> fields = noun.fields();
        for (int i = 0; i < fields.size(); i++) {
            Field field = fields.get(i);
            boolean optional = field.presence() == Field.Presence.OPTIONAL;
            value(path + "." + field.name(), field.type(), optional, noun.get(item, i));
        }
    }

    private void value(String path, FieldType type, boolean optional, @Nullable Object value) {
        places.put(path, new Place(type, optional));
        switch (type) {
            case FieldType.Rows(var _, Noun<?> noun)
            when value instanceof Table<?> table -> elements(path, new FieldType.Part(noun), table.items());
            case FieldType.Items(FieldType element) when value instanceof List<?> list -> elements(path, element, list);
            case FieldType.Part(Noun<?> noun) when value instanceof Record part -> record(path, noun, part);
            case FieldType.OneOf(var variants)
            when value instanceof Record part -> {
                places.put(path + "." + variants.tag(), new Place(new FieldType.OneOf(variants), false));
                record(path, variants.nounOf(part), part);
            }
            default -> {}
        }
    }

    private void elements(String path, FieldType type, List<?> elements) {
        for (int i = 0; i < elements.size(); i++) {
            value(path + "[" + i + "]", type, false, elements.get(i));
        }
    }
}
