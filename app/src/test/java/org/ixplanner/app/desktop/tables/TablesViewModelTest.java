package org.ixplanner.app.desktop.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.behind.BehindViewModel;
import org.ixplanner.app.desktop.tables.TablesViewModel.Line;
import org.ixplanner.app.desktop.tables.TablesViewModel.Shown;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TablesViewModelTest {

    private final Desk desk = Desk.with("example");
    private final BehindViewModel behind = new BehindViewModel(desk.workspace(), desk.texts(), desk.runner());
    private final TablesViewModel tables = new TablesViewModel(desk.workspace(), behind, desk.texts());

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyTableHasARowForEveryItemAndACellForEveryColumn(Kind kind) {
        tables.kindProperty().set(kind);

        assertThat(shown().all()).isEqualTo(desk.plan().table(kind).size());
        assertThat(shown().rows())
                .extracting(Line::selection)
                .containsExactlyElementsOf(
                        desk.plan().table(kind).stream().map(Selection::of).toList());
        assertThat(shown().isNumber()).hasSameSizeAs(shown().columns());
        assertThat(shown().rows()).allSatisfy(row -> assertThat(row.cells()).hasSameSizeAs(shown().columns()));
        assertThat(tables.name(kind)).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aColumnOfNumbersHoldsNumbersOrNothing(Kind kind) {
        tables.kindProperty().set(kind);

        for (int column = 0; column < shown().columns().size(); column++) {
            if (shown().isNumber().get(column)) {
                for (Line row : shown().rows()) {
                    assertThat(row.cells().get(column)).matches("|-?[0-9.]+(E-?[0-9]+)?");
                }
            }
        }
    }

    @Test
    void headingsCarryTheUnitAndMoneyThePlansCurrency() {
        assertThat(shown().columns()).contains("ASN", "Name", "Busy-hour peak, Mbit/s");

        tables.kindProperty().set(Kind.SITE);

        assertThat(shown().columns()).anySatisfy(heading -> assertThat(heading).endsWith(", USD/month"));
    }

    @Test
    void choicesAreToldInWordsAndUnknownValuesAreEmpty() {
        Line savanna = row("AS64496");
        Line lakeside = row("AS64498");
        int kind = column("Kind");
        int peak = column("Busy-hour peak, Mbit/s");

        assertThat(savanna.cells().get(kind)).isEqualTo("access");
        assertThat(savanna.cells().get(peak)).isEqualTo("30000");
        assertThat(lakeside.cells().get(peak)).isEmpty();
    }

    @Test
    void theFilterLooksIntoEveryCell() {
        tables.filterProperty().set(" o-SAVANNA ");
        assertThat(shown().rows())
                .extracting(Line::selection)
                .containsExactly(
                        new Selection.Item(Kind.NETWORK, "AS64496"), new Selection.Item(Kind.NETWORK, "AS64501"));
        assertThat(shown().all()).isEqualTo(9);

        tables.filterProperty().set("nothing like this");
        assertThat(shown().rows()).isEmpty();
        assertThat(shown().columns()).isNotEmpty();

        tables.filterProperty().set("");
        assertThat(shown().rows()).hasSize(9);
    }

    @Test
    void rowsAreCopiedWithTheirHeadings() {
        tables.kindProperty().set(Kind.ORGANISATION);
        Line first = shown().rows().getFirst();

        String copied = tables.copied(List.of(first));

        assertThat(copied)
                .isEqualTo(
                        String.join("\t", shown().columns()) + "\n" + "o-savanna\tSavanna Group\tKE\tThe incumbent.\n");
    }

    @Test
    void tabsAndLinesWithinACellDoNotBreakTheCopiedTable() {
        desk.workspace().apply(Edits.put(desk.plan(), Kind.ORGANISATION, "o-savanna", "notes", "one\ttwo\nthree"));
        tables.kindProperty().set(Kind.ORGANISATION);

        assertThat(tables.copied(shown().rows())).contains("one two three").hasLineCount(5);
    }

    @Test
    void aRowSelectsItsItem() {
        tables.select(row("AS64499"));

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.NETWORK, "AS64499"));
    }

    @Test
    void anEditIsFollowedAndAClosedPlanHasNoTables() {
        desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS64496", "peakMbps", 31_000.0));
        assertThat(row("AS64496").cells()).contains("31000");

        desk.session().close();
        assertThat(shown()).isEqualTo(Shown.NONE);
    }

    private Shown shown() {
        return tables.shownProperty().get();
    }

    private int column(String heading) {
        assertThat(shown().columns()).contains(heading);
        return shown().columns().indexOf(heading);
    }

    private Line row(String key) {
        return shown().rows().stream()
                .filter(row -> row.selection() instanceof Selection.Item item
                        && item.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
