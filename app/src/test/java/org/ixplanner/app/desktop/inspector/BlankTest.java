package org.ixplanner.app.desktop.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.schema.Expected;
import org.ixplanner.engine.plan.schema.Field;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.plan.schema.Noun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlankTest {

    private final Plan plan = Desk.plan("example");

    @Test
    void everyPartOfTheSchemaCanBeMadeAndHoldsWhatItsFieldsMayHold() {
        for (Noun<?> noun : parts()) {
            Optional<Record> part = new Blank(plan).part(noun);

            assertThat(part).as(noun.name()).isPresent();
            PlanWalk.visit(PlanPath.ROOT, noun, part.get(), (path, type, value) -> assertThat(
                            value == null || Expected.accepts(type, value))
                    .as(noun.name() + path + ": " + value)
                    .isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void wherePartsAreListedOneCanBeAddedAndTakenAwayAgain(Kind kind) {
        plan.table(kind).forEach(item -> addAndRemove(Selection.of(item)));
    }

    @Test
    void thePlansPropertiesGetPartsToo() {
        assertThat(addAndRemove(new Selection.Header())).containsExactlyInAnyOrder("exchangeRates", "evidence");
    }

    @Test
    void aPartThatMustReferToSomethingCannotBeMadeWhereThereIsNothing() {
        Plan without = Edits.without(plan, Kind.NETWORK);

        assertThat(new Blank(without).part(Contract.NOUN)).isEmpty();
    }

    private List<String> addAndRemove(Selection selection) {
        ItemEdits edits = new ItemEdits(plan, selection);
        Record item = edits.item().orElseThrow();
        List<String> added = new ArrayList<>();
        for (Row row : unfolded(edits, item)) {
            if (row instanceof Row.Parts parts && parts.canAdd()) {
                PlanEdit add = edits.add(item, parts.path()).orElseThrow();
                Plan grown = add.apply(plan);
                ItemEdits after = new ItemEdits(grown, selection);
                Record larger = after.item().orElseThrow();
                assertThat(larger).as(parts.path()).isNotEqualTo(item);
                String last = lastOf(after, larger, parts.path());
                assertThat(after.remove(larger, last).apply(grown)).isEqualTo(plan);
                added.add(parts.path());
            }
        }
        return added;
    }

    private String lastOf(ItemEdits edits, Record item, String list) {
        return unfolded(edits, item).stream()
                .map(Row::path)
                .filter(path -> path.matches(java.util.regex.Pattern.quote(list) + "\\[\\d+]"))
                .reduce((one, other) -> other)
                .orElseThrow();
    }

    private List<Row> unfolded(ItemEdits edits, Record item) {
        Set<String> open = new HashSet<>();
        while (true) {
            List<Row> rows = new Rows(edits.plan(), new FieldText(edits.plan()), new Texts(Locale.ENGLISH), open)
                    .of(edits.noun(), item);
            if (!open.addAll(rows.stream()
                    .filter(Row.Part.class::isInstance)
                    .map(Row::path)
                    .toList())) {
                return rows;
            }
        }
    }

    /// Everything that stands in lists of parts, however deep.
    private static Set<Noun<?>> parts() {
        Set<Noun<?>> found = new TreeSet<>(java.util.Comparator.comparing(Noun::name));
        Stream.concat(Stream.of(PlanHeader.NOUN), Stream.of(Kind.values()).map(Plan::noun))
                .forEach(noun -> collect(noun, found));
        assertThat(found).hasSizeGreaterThan(10);
        return found;
    }

    private static void collect(Noun<?> noun, Set<Noun<?>> found) {
        for (Field field : noun.fields()) {
            switch (field.type()) {
                case FieldType.Items(FieldType.Part(Noun<?> part)) -> {
                    if (found.add(part)) {
                        collect(part, found);
                    }
                }
                case FieldType.Items(FieldType.OneOf(var variants)) ->
                    variants.nouns().forEach(variant -> collect(variant, found));
                case FieldType.Part(Noun<?> part) -> collect(part, found);
                default -> {}
            }
        }
    }
}
