package org.ixplanner.app.desktop.inspector;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Numbers;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Makes the inspector's lines of an item from the schema table.
final class Rows {

    private static final String EVIDENCE = "evidence";

    private final Plan plan;
    private final FieldText typing;
    private final Texts texts;
    private final Set<String> unfolded;
    private final List<Row> rows = new ArrayList<>();

    /// @param typing knows what references may mean
    /// @param unfolded paths of the parts whose fields are shown
    Rows(Plan plan, FieldText typing, Texts texts, Set<String> unfolded) {
        this.plan = plan;
        this.typing = typing;
        this.texts = texts;
        this.unfolded = unfolded;
    }

    List<Row> of(Noun<?> noun, Record item) {
        fields(noun, item, "", evidence(noun, item), 0);
        return List.copyOf(rows);
    }

    private void fields(Noun<?> noun, Record item, String before, List<Evidence> evidence, int level) {
        List<Field> last = new ArrayList<>();
        for (Field field : noun.fields()) {
            if (FieldText.isTyped(field.type()) || field.type() instanceof FieldType.Route) {
                field(noun, item, field, before, evidence);
            } else {
                last.add(field);
            }
        }
        // What unfolds comes after what is seen at once.
        for (Field field : last) {
            parts(noun, item, field, before, level);
        }
    }

    private void field(Noun<?> noun, Record item, Field field, String before, List<Evidence> evidence) {
        Object value = noun.get(item, noun.indexOf(field.name()));
        String path = before + field.name();
        if (field.type() instanceof FieldType.Route) {
            if (value != null) {
                rows.add(new Row.Shown(
                        path,
                        label(field),
                        texts.format(Message.of("inspector.points", Integer.parseInt(FieldText.text(value))))));
            }
            return;
        }
        rows.add(new Row.Value(
                path,
                label(field),
                unit(field.type()),
                field.type(),
                field.presence() == Field.Presence.OPTIONAL,
                FieldText.text(value),
                choices(field),
                texts.text("field." + noun.name() + "." + field.name()),
                origin(field.name(), evidence)));
    }

    private void parts(Noun<?> noun, Record item, Field field, String before, int level) {
        Object value = noun.get(item, noun.indexOf(field.name()));
        String path = before + field.name();
        switch (field.type()) {
            case FieldType.Part(Noun<?> part)
            when value instanceof Record record -> part(part, record, path, label(field), false, level);
            case FieldType.Items(FieldType element)
            when value instanceof List<?> list -> {
                rows.add(new Row.Parts(
                        path,
                        texts.format(Message.of("inspector.parts", label(field), list.size())),
                        element instanceof FieldType.Part,
                        level));
                for (int i = 0; i < list.size(); i++) {
                    if (list.get(i) instanceof Record record) {
                        Noun<?> entry = nounOf(element, record);
                        part(entry, record, path + "[" + i + "]", title(entry, record), true, level);
                    }
                }
            }
            default -> {}
        }
    }

    private void part(Noun<?> noun, Record record, String path, String title, boolean canRemove, int level) {
        boolean isUnfolded = unfolded.contains(path);
        rows.add(new Row.Part(path, title, isUnfolded, canRemove, level));
        if (isUnfolded) {
            fields(noun, record, path + ".", evidence(noun, record), level + 1);
        }
    }

    private static Noun<?> nounOf(FieldType element, Record record) {
        return switch (element) {
            case FieldType.Part(Noun<?> noun) -> noun;
            case FieldType.OneOf(var variants) -> variants.nounOf(record);
            default -> throw new IllegalArgumentException("no part: " + element);
        };
    }

    /// What a part is called: its own name where it is one of several kinds, then what it says first.
    private String title(Noun<?> noun, Record record) {
        List<String> words = new ArrayList<>();
        for (Field field : noun.fields()) {
            Object value = noun.get(record, noun.indexOf(field.name()));
            boolean tells = FieldText.isTyped(field.type()) && !(field.type() instanceof FieldType.Place);
            if (tells && value != null && words.size() < 3) {
                String text =
                        switch (value) {
                            case Enum<?> constant -> name(constant);
                            case Long count -> new Numbers(texts).count(count);
                            default -> FieldText.text(value);
                        };
                if (!text.isEmpty()) {
                    words.add(text);
                }
            }
        }
        String told = String.join(" · ", words);
        return texts.keys().contains("label.lever." + noun.name())
                ? texts.text("label.lever." + noun.name()) + (told.isEmpty() ? "" : ": " + told)
                : told;
    }

    private String label(Field field) {
        return texts.text("label." + field.name());
    }

    private List<Row.Choice> choices(Field field) {
        List<Row.Choice> choices =
                switch (field.type()) {
                    case FieldType.Choice(Class<? extends Enum<?>> constants) ->
                        Stream.of(constants.getEnumConstants())
                                .map(constant ->
                                        new Row.Choice(Choices.word((Enum<?>) constant), name((Enum<?>) constant)))
                                .toList();
                    case FieldType.Flag() ->
                        List.of(
                                new Row.Choice("true", texts.text("inspector.yes")),
                                new Row.Choice("false", texts.text("inspector.no")));
                    case FieldType.Reference(var target) ->
                        typing.targets(target).stream()
                                .map(item -> new Row.Choice(
                                        item.key(),
                                        item.label().contains(item.key())
                                                ? item.label()
                                                : item.label() + " (" + item.key() + ")"))
                                .toList();
                    default -> List.of();
                };
        if (choices.isEmpty() || field.presence() != Field.Presence.OPTIONAL) {
            return choices;
        }
        return Stream.concat(Stream.of(new Row.Choice("", texts.text("inspector.unknown"))), choices.stream())
                .toList();
    }

    private String name(Enum<?> constant) {
        return new Names(texts).choice(constant);
    }

    private String unit(FieldType type) {
        Unit unit =
                switch (type) {
                    case FieldType.Whole whole -> whole.unit();
                    case FieldType.Decimal decimal -> decimal.unit();
                    default -> Unit.NONE;
                };
        return unit.symbol().replace("money", plan.header().currency());
    }

    private static List<Evidence> evidence(Noun<?> noun, Record item) {
        int index = noun.indexOf(EVIDENCE);
        return index >= 0 && noun.get(item, index) instanceof List<?> list
                ? list.stream()
                        .filter(Evidence.class::isInstance)
                        .map(Evidence.class::cast)
                        .toList()
                : List.of();
    }

    private String origin(String field, List<Evidence> evidence) {
        return evidence.stream()
                .filter(it -> it.field().equals(field))
                .findFirst()
                .map(this::told)
                .orElse("");
    }

    private String told(Evidence evidence) {
        List<String> words = new ArrayList<>(List.of(name(evidence.grade())));
        if (evidence.low() != null && evidence.high() != null) {
            words.add(FieldText.text(evidence.low()) + "–" + FieldText.text(evidence.high()));
        }
        if (evidence.date() != null) {
            words.add(evidence.date()
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                            .withLocale(texts.locale())));
        }
        add(words, evidence.source());
        return String.join(" · ", words);
    }

    private static void add(List<String> words, @Nullable String word) {
        if (word != null && !word.isBlank()) {
            words.add(word);
        }
    }
}
