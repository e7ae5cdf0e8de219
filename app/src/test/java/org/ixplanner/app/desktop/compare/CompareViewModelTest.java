package org.ixplanner.app.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.compare.CompareViewModel.Comparison;
import org.ixplanner.app.desktop.compare.CompareViewModel.Line;
import org.ixplanner.app.text.Figures;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {

    private final Desk desk = Desk.with("kenya");
    private final CompareViewModel compare = new CompareViewModel(desk.workspace(), desk.texts());

    @Test
    void theBaselineStandsBesideTheScenarioThatIsShown() {
        assertThat(comparison().columns())
                .containsExactly("Figure", "no exchange (baseline)", "today", "today less no exchange");
    }

    @Test
    void everyFigureIsToldInTheOrderInWhichItIsPrinted() {
        assertThat(comparison().rows())
                .extracting(Line::key)
                .containsExactlyElementsOf(
                        List.of(Kpi.values()).stream().map(Kpi::key).toList());
    }

    @Test
    void theCellsAreTheNumbersOfTheSameStudy() {
        Outcome before = desk.workspace().study().orElseThrow().baseline();
        Outcome shown = desk.workspace().outcome().orElseThrow();
        Figures figures = new Figures(desk.texts(), "USD");

        for (Kpi kpi : Kpi.values()) {
            assertThat(line(kpi).cells())
                    .containsExactly(
                            figures.name(kpi),
                            figures.value(kpi, before.figure(kpi)),
                            figures.value(kpi, shown.figure(kpi)),
                            figures.change(kpi, before.figure(kpi), shown.figure(kpi)));
        }
    }

    @Test
    void theScenarioBesideComesLastAndTheChangeIsItsOwn() {
        desk.workspace().compareWith("cable-cut");

        assertThat(comparison().columns())
                .containsExactly(
                        "Figure",
                        "no exchange (baseline)",
                        "today",
                        "international cable cut",
                        "international cable cut less today");
        assertThat(comparison().rows())
                .allSatisfy(row -> assertThat(row.cells()).hasSize(5));
    }

    @Test
    void theBaselineBesideIsNotToldTwice() {
        desk.workspace().compareWith("no-exchange");

        assertThat(comparison().columns())
                .containsExactly("Figure", "no exchange (baseline)", "today", "today less no exchange");
    }

    @Test
    void theBaselineAloneHasNoChange() {
        desk.workspace().show("no-exchange");

        assertThat(comparison().columns()).containsExactly("Figure", "no exchange (baseline)");
        assertThat(comparison().rows())
                .allSatisfy(row -> assertThat(row.cells()).hasSize(2));
    }

    @Test
    void aRefusedFigureSaysWhereAndWhy() {
        Outcome shown = desk.workspace().outcome().orElseThrow();
        String why = desk.texts()
                .format(java.util.Objects.requireNonNull(
                        shown.figure(Kpi.MEMBERSHIP).refusal()));

        assertThat(line(Kpi.MEMBERSHIP).cells().get(2)).isEqualTo(desk.texts().text("figure.none"));
        assertThat(line(Kpi.MEMBERSHIP).meaning()).contains("today: " + why);
    }

    @Test
    void withoutAStudyThereIsNothingToCompare() {
        desk.workspace().apply(Edits.remove(desk.plan(), Kind.NETWORK, "AS33771"));
        assertThat(comparison()).isEqualTo(Comparison.NONE);

        desk.workspace().undo();
        assertThat(comparison().rows()).isNotEmpty();

        desk.session().close();
        assertThat(comparison()).isEqualTo(Comparison.NONE);
    }

    private Comparison comparison() {
        return compare.comparisonProperty().get();
    }

    private Line line(Kpi kpi) {
        return comparison().rows().stream()
                .filter(row -> row.key().equals(kpi.key()))
                .findFirst()
                .orElseThrow();
    }
}
