package org.ixplanner.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.ixplanner.engine.plan.Nouns;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldSource;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.junit.jupiter.api.Test;

class FieldTextsTest {

    @Test
    void everyFieldOfEveryNounHasAMeaningOfItsOwn() {
        for (Noun<?> noun : Nouns.all()) {
            Set<String> meanings = new HashSet<>();
            for (Field field : noun.fields()) {
                String key = key(noun, field);
                String meaning = English.TEXTS.get(key);
                assertThat(meaning).as(key).isNotNull().contains(" ").doesNotContain("null");
                assertThat(meanings.add(English.of(Message.of(key)))).as(key).isTrue();
            }
        }
    }

    @Test
    void noMeaningIsLeftOverFromAFieldThatWent() {
        Set<String> fields = new HashSet<>();
        for (Noun<?> noun : Nouns.all()) {
            noun.fields().forEach(field -> fields.add(key(noun, field)));
        }

        assertThat(English.TEXTS.keySet())
                .filteredOn(key -> key.startsWith("field."))
                .containsExactlyInAnyOrderElementsOf(fields);
    }

    @Test
    void everySourceAndEveryKindHasItsName() {
        for (FieldSource source : FieldSource.values()) {
            assertThat(English.TEXTS).containsKey("source." + source.name().toLowerCase(Locale.ROOT));
        }
        for (Kind kind : Kind.values()) {
            assertThat(English.TEXTS).containsKey("kind." + kind.name().toLowerCase(Locale.ROOT));
        }
    }

    private static String key(Noun<?> noun, Field field) {
        return "field." + noun.name() + "." + field.name();
    }
}
