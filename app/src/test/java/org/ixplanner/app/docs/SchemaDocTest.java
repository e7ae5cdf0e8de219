package org.ixplanner.app.docs;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.plan.schema.Expected;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.scenario.AssumptionCatalogue;
import org.ixplanner.engine.scenario.KnownAssumption;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// `docs/plan-format.md` and `docs/assumptions.md` are written from the tables that the program itself uses.
class SchemaDocTest {

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Set<Noun<?>> nouns = new LinkedHashSet<>();

    @Test
    void thePlanFormatIsDocumented() throws IOException {
        collect(Plan.NOUN);
        StringBuilder page = new StringBuilder(
                """
                # The plan file

                A plan file (`.ixplan`) is UTF-8 JSON: one object with `"format": "ixplanner-plan"`, `"formatVersion"` and the fields of
                *plan* below. Every field is written, also where the value is unknown (`null`), always in this order, so the same
                plan is always the same bytes. A field that the program does not know is an error, a missing one is told of. Places
                are `[longitude, latitude]` in degrees (WGS 84) with seven decimals. Money is in the plan's currency. At most 256 MB and
                64 levels. Older format versions are read and lifted; newer ones are refused.

                *Required*: must be stated. *Optional*: `null` where it is not known. Else the preset stands for a value left out.

                This page is written from the program's schema by `SchemaDocTest`; change the schema, not the page.
                """);
        nouns.forEach(noun -> describe(noun, page));
        KeptFile.of("docs/plan-format.md").is(page.toString());
    }

    @Test
    void theAssumptionsAreDocumented() throws IOException {
        StringBuilder page = new StringBuilder(
                """
                # Assumptions

                The numbers of the method that are not the user's own. Each is a default: an assumption of the same name in a plan
                stands before it, in the same unit. Ranges are what uncertainty is drawn from.

                This page is written from the program's catalogue by `SchemaDocTest`; change the catalogue, not the page.

                | Name | Default | Unit | Shape | Range | What it is | Where the default comes from |
                |---|---|---|---|---|---|---|
                """);
        for (KnownAssumption known : AssumptionCatalogue.ALL) {
            page.append("| `%s` | %s | %s | %s | %s to %s | %s | %s |%n"
                    .formatted(
                            known.id(),
                            shown(known.value()),
                            known.unit(),
                            Choices.word(known.shape()),
                            shown(known.low()),
                            shown(known.high()),
                            texts.text("assumption." + known.id()),
                            texts.text("assumption." + known.id() + ".source")));
        }
        KeptFile.of("docs/assumptions.md").is(page.toString());
    }

    private static String shown(double number) {
        return new BigDecimal(number)
                .round(new MathContext(4))
                .stripTrailingZeros()
                .toPlainString();
    }

    private void collect(Noun<?> noun) {
        if (nouns.add(noun)) {
            noun.fields().forEach(field -> collect(field.type()));
        }
    }

    private void collect(FieldType type) {
        switch (type) {
            case FieldType.Items items -> collect(items.element());
            case FieldType.Rows rows -> collect(rows.noun());
            case FieldType.Part part -> collect(part.noun());
            case FieldType.OneOf one -> one.variants().nouns().forEach(this::collect);
            default -> {}
        }
    }

    private void describe(Noun<?> noun, StringBuilder page) {
        page.append("\n## ").append(noun.name()).append("\n\n");
        if (noun.fields().isEmpty()) {
            page.append("No fields.\n");
            return;
        }
        page.append("| Field | Holds | Stated | Means | Source |\n|---|---|---|---|---|\n");
        for (Field field : noun.fields()) {
            page.append("| `%s` | %s | %s | %s | %s |%n"
                    .formatted(
                            field.name(),
                            holds(field.type()),
                            stated(field),
                            texts.text("field." + noun.name() + "." + field.name()),
                            texts.text("source." + field.source().name().toLowerCase(Locale.ROOT))));
        }
    }

    private String holds(FieldType type) {
        return switch (type) {
            case FieldType.Items items -> "list of: " + holds(items.element());
            case FieldType.Rows rows -> "list of " + link(rows.noun());
            case FieldType.Part part -> link(part.noun());
            case FieldType.OneOf one ->
                "an object whose `" + one.variants().tag() + "` is one of "
                        + String.join(
                                ", ",
                                one.variants().nouns().stream()
                                        .map(SchemaDocTest::link)
                                        .toList());
            case FieldType.Reference(Kind target) -> "key of one of the plan's `" + target.table() + "`";
            default -> texts.format(Expected.phrase(type));
        };
    }

    private static String link(Noun<?> noun) {
        return "[" + noun.name() + "](#" + noun.name().toLowerCase(Locale.ROOT) + ")";
    }

    private static String stated(Field field) {
        return switch (field.presence()) {
            case REQUIRED -> "required";
            case OPTIONAL -> "optional";
            case PRESET -> "preset " + preset(field.preset());
        };
    }

    private static String preset(@Nullable Object preset) {
        return switch (preset) {
            case null -> "null";
            case Enum<?> constant -> "`" + Choices.word(constant) + "`";
            case String text -> text.isEmpty() ? "empty" : "`" + text + "`";
            case List<?> _ -> "empty";
            case Record _ -> "all presets";
            default -> "`" + preset + "`";
        };
    }
}
