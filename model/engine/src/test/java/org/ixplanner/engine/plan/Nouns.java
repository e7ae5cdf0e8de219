package org.ixplanner.engine.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;

/// Every noun of a plan, nested ones and levers too, each once.
public final class Nouns {

    private final Map<String, Noun<?>> found = new LinkedHashMap<>();

    private Nouns() {}

    /// All of them, in the order of the plan file.
    public static List<Noun<?>> all() {
        Nouns nouns = new Nouns();
        nouns.add(Plan.NOUN);
        return List.copyOf(nouns.found.values());
    }

    private void add(Noun<?> noun) {
        if (found.putIfAbsent(noun.name(), noun) == null) {
            noun.fields().forEach(field -> add(field.type()));
        }
    }

    private void add(FieldType type) {
        switch (type) {
            case FieldType.Rows rows -> add(rows.noun());
            case FieldType.Items(FieldType element) -> add(element);
            case FieldType.Part(Noun<?> noun) -> add(noun);
            case FieldType.OneOf(var variants) -> variants.nouns().forEach(this::add);
            default -> {}
        }
    }
}
