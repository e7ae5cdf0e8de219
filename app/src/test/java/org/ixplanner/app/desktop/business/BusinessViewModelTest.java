package org.ixplanner.app.desktop.business;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.ixplanner.app.business.RowsChart;
import org.ixplanner.app.business.Sheet;
import org.ixplanner.app.business.SheetWords;
import org.ixplanner.app.business.VerdictCard;
import org.ixplanner.app.business.YearsChart;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.business.BusinessViewModel.State;
import org.ixplanner.app.session.PlanStudies;
import org.ixplanner.engine.business.NetworkBalance;
import org.ixplanner.engine.business.years.YearFigure;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.StanceKind;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.verdict.Verdict;
import org.ixplanner.engine.study.years.YearStudy;
import org.ixplanner.engine.uncertainty.Sampling;
import org.ixplanner.maps.basemap.NaturalEarthCountries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The business case of the scenario that is looked at.
class BusinessViewModelTest {

    private final Desk desk = Desk.with("kenya");
    private final BusinessViewModel model = new BusinessViewModel(
            desk.workspace(), new PlanStudies(NaturalEarthCountries.bundled()), desk.runner(), desk.texts());

    @Test
    void nothingIsComputedUntilSomebodyAsks() {
        assertThat(model.stateProperty().get()).isEqualTo(State.UNASKED);
        assertThat(model.verdictProperty().get()).isEmpty();
        assertThat(why()).startsWith("Compute the years");

        ask(50, "");

        assertThat(model.stateProperty().get()).isEqualTo(State.FRESH);
        assertThat(model.runningProperty().get()).isFalse();
        assertThat(model.verdictProperty().get()).isPresent();
    }

    @Test
    void theVerdictAndItsReasonsAreThoseOfTheCommandLine() throws Exception {
        ask(50, "");

        Study study = Studies.run(desk.plan(), List.of("today"), Runnable::run);
        YearStudy years = YearStudy.of(
                study, study.outcomes().getFirst(), new YearStudy.Question(50, Optional.empty(), Sampling.quietly()));
        VerdictCard card = model.verdictProperty().get().orElseThrow();
        assertThat(card).isEqualTo(VerdictCard.of(years, new SheetWords(desk.plan(), desk.texts())));
        assertThat(card.reasons())
                .extracting(VerdictCard.Reason::weight)
                .containsExactlyElementsOf(years.verdict().reasons().stream()
                        .map(Verdict.Reason::weight)
                        .toList());
    }

    @Test
    void aNoIsShownAsNo() {
        // The regulator acts on an exchange that everybody is at already: it costs and saves nothing.
        desk.open("example");
        desk.workspace().show("policy");
        ask(0, "");

        VerdictCard card = model.verdictProperty().get().orElseThrow();
        assertThat(card.kind()).isEqualTo(Verdict.Kind.NO_GO);
        assertThat(card.word()).isEqualTo("No-go");
        assertThat(card.reasons().getFirst().mark()).isEqualTo("Speaks against it");
    }

    @Test
    void theBaselineIsComparedWithNothing() {
        desk.workspace().show("no-exchange");
        model.compute();

        assertThat(model.stateProperty().get()).isEqualTo(State.BASELINE);
        assertThat(model.verdictProperty().get()).isEmpty();
        assertThat(why()).contains("what the others are compared with");
    }

    @Test
    void anEditMakesTheYearsOldButWinnersAndLosersFollowIt() {
        ask(0, "");
        VerdictCard before = model.verdictProperty().get().orElseThrow();
        desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS33771", "peakMbps", 1.0));

        assertThat(model.stateProperty().get()).isEqualTo(State.OLD);
        assertThat(model.sheetFreshProperty().get()).isFalse();
        assertThat(model.verdictProperty().get()).contains(before);

        model.pageProperty().set(Page.SAVINGS);
        assertThat(model.sheetFreshProperty().get()).isTrue();
        double gain = desk.workspace().outcome().orElseThrow().saving().networks().stream()
                .map(NetworkBalance::gain)
                .mapToDouble(money -> money.amount("USD"))
                .max()
                .orElseThrow();
        assertThat(rows().rows().getFirst().pieces().getFirst().to() * 1e6).isCloseTo(gain, within(1e-6 * gain));

        model.compute();
        assertThat(model.stateProperty().get()).isEqualTo(State.FRESH);
        assertThat(model.verdictProperty().get()).isNotEqualTo(Optional.of(before));
    }

    @Test
    void anotherQuestionMakesThemOld() {
        ask(0, "");
        model.questionProperty().set(new CaseQuestion(500, ""));
        assertThat(model.stateProperty().get()).isEqualTo(State.OLD);
    }

    @Test
    void eachScenarioHasItsOwnAndKeepsIt() {
        ask(0, "");
        Optional<VerdictCard> today = model.verdictProperty().get();
        desk.workspace().show("embedded-caches");
        assertThat(model.stateProperty().get()).isEqualTo(State.UNASKED);

        desk.workspace().show("today");
        assertThat(model.stateProperty().get()).isEqualTo(State.FRESH);
        assertThat(model.verdictProperty().get()).isEqualTo(today);
    }

    @Test
    void anotherPlanKnowsNothingOfIt() {
        ask(0, "");
        desk.open("kenya");
        assertThat(model.stateProperty().get()).isEqualTo(State.UNASKED);
        assertThat(model.verdictProperty().get()).isEmpty();
        desk.session().close();
        assertThat(model.stateProperty().get()).isEqualTo(State.NOTHING);
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void everyPageHasATableATitleAndADefinition(Page page) {
        ask(50, "kixp-nairobi");
        model.pageProperty().set(page);

        Sheet sheet = model.sheetProperty().get();
        assertThat(sheet.title()).isNotEmpty();
        assertThat(sheet.meaning()).isNotEmpty();
        assertThat(sheet.facts()).isNotEmpty().noneMatch(String::isBlank);
        assertThat(sheet.chart()).isNotInstanceOf(Sheet.None.class);
        assertThat(sheet.table().rows()).isNotEmpty().allSatisfy(row -> assertThat(row)
                .hasSameSizeAs(sheet.table().columns())
                .noneMatch(String::isBlank));
        switch (sheet.chart()) {
            case YearsChart years -> assertThat(sheet.table().rows()).hasSameSizeAs(years.years());
            case RowsChart rows ->
                assertThat(sheet.table().rows().stream().map(List::getFirst))
                        .containsAll(
                                rows.rows().stream().map(RowsChart.Row::name).toList());
            case Sheet.None none -> throw new AssertionError(none.why());
        }
    }

    @ParameterizedTest
    @EnumSource(YearFigure.class)
    void everyFigureHasItsRangeYearByYear(YearFigure figure) {
        ask(50, "");
        model.pageProperty().set(Page.RANGES);
        model.figureProperty().set(figure);

        YearsChart.Band band = years().band().orElseThrow();
        assertThat(band.low()).hasSize(10);
        for (int year = 0; year < 10; year++) {
            assertThat(band.low().get(year)).isLessThanOrEqualTo(band.high().get(year));
        }
        assertThat(model.sheetProperty().get().title()).startsWith(model.figureName(figure));
    }

    @Test
    void withoutDrawsThereIsNoBandAndOneIsToldHowToGetIt() {
        ask(0, "");
        model.pageProperty().set(Page.RANGES);
        assertThat(years().band()).isEmpty();
        assertThat(model.sheetProperty().get().facts().getFirst()).contains("Choose a number of draws");

        model.pageProperty().set(Page.DRIVERS);
        assertThat(why()).contains("Choose a number of draws");
        assertThat(model.verdictProperty().get().orElseThrow().range()).isEmpty();
    }

    @Test
    void theOperatorIsTheOneThatWasChosen() {
        ask(0, "");
        assertThat(model.operators()).hasSize(4);
        String first = model.sheetProperty().get().title();
        model.operatorProperty().set("linx-nairobi");
        assertThat(model.sheetProperty().get().title()).contains("LINX Nairobi").isNotEqualTo(first);
    }

    @Test
    void whoIsWillingJoinsAfterTheCommittedAndStandsBelowThem() {
        Stance willing = new Stance("kixp-nairobi", StanceKind.WILLING, null, "", null, List.of());
        desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS33771", "stances", List.of(willing)));
        ask(0, "kixp-nairobi");
        model.pageProperty().set(Page.JOINING);

        // A first wave has come by the time that year 1 begins, and nobody leaves again.
        RowsChart.Row last = rows().rows().getLast();
        assertThat(last.name()).isEqualTo("AS33771 Safaricom");
        assertThat(last.told()).isEqualTo("Year 1");
        assertThat(last.pieces()).containsExactly(new RowsChart.Piece(1, 10, RowsChart.Tone.MEMBER));
        assertThat(rows().rows().getFirst().pieces())
                .containsExactly(new RowsChart.Piece(0, 10, RowsChart.Tone.MEMBER));
        assertThat(model.sheetProperty().get().table().rows().getLast())
                .startsWith("AS33771 Safaricom", "willing", "Year 1");
    }

    @Test
    void aScenarioWithoutABillToCompareSaysWhy() {
        desk.workspace().show("all-cables-cut");
        ask(0, "");
        assertThat(why()).startsWith("Not given: ");
        assertThat(model.verdictProperty().get().orElseThrow().value()).isEqualTo("\u2013");
    }

    private void ask(int draws, String joining) {
        model.questionProperty().set(new CaseQuestion(draws, joining));
        model.compute();
    }

    private String why() {
        return ((Sheet.None) model.sheetProperty().get().chart()).why();
    }

    private YearsChart years() {
        return (YearsChart) model.sheetProperty().get().chart();
    }

    private RowsChart rows() {
        return (RowsChart) model.sheetProperty().get().chart();
    }
}
