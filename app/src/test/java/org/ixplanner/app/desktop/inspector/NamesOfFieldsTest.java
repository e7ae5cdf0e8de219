package org.ixplanner.app.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Variants;
import org.junit.jupiter.api.Test;

/// Whatever the schema gets is called something in the window.
class NamesOfFieldsTest {

    private final Set<String> there = new Texts(Locale.ENGLISH).keys();
    private final Set<String> seen = new TreeSet<>();
    private final Set<String> needed = new TreeSet<>();

    @Test
    void everyFieldChoiceAndLeverHasANameAndEveryFieldAMeaning() {
        for (Field field : Plan.NOUN.fields()) {
            visit(field.type());
        }

        assertThat(needed).contains("label.peakMbps", "choice.access", "label.lever.cutSpan", "field.network.asn");
        assertThat(needed).isSubsetOf(there);
    }

    @Test
    void everyTableAndEveryKindOfThingHasAName() {
        for (Kind kind : Kind.values()) {
            assertThat(there).contains("table." + kind.table());
            assertThat(there).contains("kind." + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void noNameIsLeftOfWhatTheSchemaNoLongerHas() {
        for (Field field : Plan.NOUN.fields()) {
            visit(field.type());
        }

        assertThat(there)
                .filteredOn(key -> key.startsWith("label.") || key.startsWith("choice."))
                .isSubsetOf(needed);
    }

    private void visit(FieldType type) {
        switch (type) {
            case FieldType.Rows(Kind kind, Noun<?> noun) -> visit(noun);
            case FieldType.Items(FieldType element) -> visit(element);
            case FieldType.Part(Noun<?> noun) -> visit(noun);
            case FieldType.OneOf(Variants variants) ->
                variants.nouns().forEach(noun -> {
                    needed.add("label.lever." + noun.name());
                    visit(noun);
                });
            case FieldType.Choice(Class<? extends Enum<?>> constants) ->
                Stream.of(constants.getEnumConstants())
                        .forEach(constant -> needed.add("choice."
                                + constant.name().toLowerCase(Locale.ROOT).replace('_', '-')));
            default -> {}
        }
    }

    private void visit(Noun<?> noun) {
        if (seen.add(noun.name())) {
            for (Field field : noun.fields()) {
                needed.add("label." + field.name());
                needed.add("field." + noun.name() + "." + field.name());
                visit(field.type());
            }
        }
    }
}
