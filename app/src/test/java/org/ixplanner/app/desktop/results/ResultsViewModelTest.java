package org.ixplanner.app.desktop.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.text.Figures;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.quality.GradeShares;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsViewModelTest {

    private final Desk desk = Desk.empty();
    private final ResultsViewModel results = new ResultsViewModel(desk.workspace(), desk.texts());

    @Test
    void withoutAPlanThereAreNoCards() {
        assertThat(results.cards()).isEmpty();
        assertThat(results.headingProperty().get()).isEmpty();
        assertThat(results.basisProperty().get()).isEmpty();
        assertThat(results.obstacleProperty().get()).isEmpty();
        assertThat(results.chartProperty().get()).isEqualTo(VolumeChart.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"example", "kenya"})
    void everyCardTellsTheNumberOfTheSameStudy(String sample) {
        desk.open(sample);
        Outcome outcome = desk.workspace().outcome().orElseThrow();
        Figures figures = figures();

        assertThat(results.cards()).hasSize(8);
        for (KpiCard card : results.cards()) {
            Kpi kpi = kpi(card);
            assertThat(card.name()).isEqualTo(figures.name(kpi));
            assertThat(card.value()).isEqualTo(figures.value(kpi, outcome.figure(kpi)));
            assertThat(card.meaning()).isEqualTo(figures.meaning(kpi));
            assertThat(card.brief()).isNotBlank();
        }
    }

    @Test
    void aRefusedFigureIsADashAndSaysWhy() {
        for (String sample : new String[] {"example", "kenya"}) {
            desk.open(sample);
            Outcome outcome = desk.workspace().outcome().orElseThrow();
            for (KpiCard card : results.cards()) {
                assertThat(card.refusal().isPresent())
                        .isEqualTo(outcome.figure(kpi(card)).value().isEmpty());
                if (card.refusal().isPresent()) {
                    assertThat(card.value()).isEqualTo(desk.texts().text("figure.none"));
                    assertThat(card.refusal())
                            .contains(desk.texts()
                                    .format(Objects.requireNonNull(
                                            outcome.figure(kpi(card)).refusal())));
                }
            }
        }
    }

    @Test
    void theHeadingSaysWhatIsComparedWithWhat() {
        desk.open("kenya");
        assertThat(results.headingProperty().get()).isEqualTo("today, against \"no exchange\"");

        desk.workspace().show("no-exchange");
        assertThat(results.headingProperty().get()).isEqualTo("no exchange: the baseline of all others");
    }

    @Test
    void changesAreToldAgainstTheBaselineButNotOfTheBaselineItself() {
        desk.open("kenya");
        Outcome before = desk.workspace().study().orElseThrow().baseline();
        Outcome outcome = desk.workspace().outcome().orElseThrow();
        assertThat(card(Kpi.L1).change())
                .isEqualTo(figures().change(Kpi.L1, before.figure(Kpi.L1), outcome.figure(Kpi.L1)));
        assertThat(card(Kpi.SAVING).change()).isEmpty();

        desk.workspace().show("no-exchange");

        assertThat(results.cards()).allSatisfy(card -> assertThat(card.change()).isEmpty());
    }

    @Test
    void theScenarioBesideIsToldOnEveryCard() {
        desk.open("kenya");
        assertThat(results.cards()).allSatisfy(card -> assertThat(card.beside()).isEmpty());

        desk.workspace().compareWith("cable-cut");

        Outcome other = desk.workspace().compared().orElseThrow();
        for (KpiCard card : results.cards()) {
            assertThat(card.beside()).isEqualTo("compared: " + figures().value(kpi(card), other.figure(kpi(card))));
        }
        assertThat(results.headingProperty().get())
                .isEqualTo("today, against \"no exchange\"; compared with \"international cable cut\"");
    }

    @Test
    void theBasisCountsEveryValueWithASource() {
        desk.open("example");

        Matcher told = Pattern.compile(
                        "(\\d+) values with a source: (\\d+) measured, (\\d+) published, (\\d+) estimated.*")
                .matcher(results.basisProperty().get());
        assertThat(told.matches()).isTrue();
        int measured = Integer.parseInt(told.group(2));
        assertThat(measured).isPositive();
        assertThat(Integer.parseInt(told.group(1)))
                .isEqualTo(measured + Integer.parseInt(told.group(3)) + Integer.parseInt(told.group(4)));
    }

    @Test
    void aPlanThatCannotBeSimulatedSaysWhyInstead() {
        desk.open("example");

        desk.workspace().apply(Edits.remove(desk.plan(), Kind.NETWORK, "AS65536"));

        assertThat(results.cards()).isEmpty();
        assertThat(results.headingProperty().get()).isEmpty();
        assertThat(results.obstacleProperty().get()).isEqualTo(desk.texts().text("desktop.outlook.errors"));

        desk.workspace().undo();

        assertThat(results.cards()).hasSize(8);
        assertThat(results.obstacleProperty().get()).isEmpty();
    }

    @Test
    void staleFiguresAreNotShownAsFresh() {
        desk.open("example");
        assertThat(results.freshProperty().get()).isTrue();
        desk.workspace().liveProperty().set(false);

        desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS64496", "peakMbps", 60_000.0));

        assertThat(results.freshProperty().get()).isFalse();
    }

    @Test
    void theChartHasABarForEveryScenarioTheBaselineFirst() {
        desk.open("kenya");

        VolumeChart chart = results.chartProperty().get();
        assertThat(chart.bars()).hasSize(desk.plan().scenarios().size());
        assertThat(chart.bars().getFirst().id()).isEqualTo("no-exchange");
        assertThat(chart.bars())
                .filteredOn(VolumeChart.Bar::isShown)
                .extracting(VolumeChart.Bar::id)
                .containsExactly("today");
        assertThat(chart.names()).containsOnlyKeys(VolumeChart.Part.values());
    }

    @Test
    void thePartsOfABarAddUpToTheDemand() {
        desk.open("kenya");
        Outcome outcome = desk.workspace().outcome().orElseThrow();
        double demandMbps = outcome.figure(Kpi.DEMAND).value().orElseThrow();

        VolumeChart.Bar bar = results.chartProperty().get().bars().stream()
                .filter(VolumeChart.Bar::isShown)
                .findFirst()
                .orElseThrow();

        double scale = bar.total() / demandMbps;
        assertThat(Math.log10(scale)).isCloseTo(Math.rint(Math.log10(scale)), Offset.offset(1e-6));
        assertThat(bar.share()).isEqualTo(card(Kpi.L1).value());
    }

    @Test
    void theChartFollowsTheChosenScenario() {
        desk.open("kenya");
        List<String> shown = new ArrayList<>();
        results.chartProperty()
                .addListener((property, old, now) ->
                        now.bars().stream().filter(VolumeChart.Bar::isShown).forEach(bar -> shown.add(bar.id())));

        desk.workspace().show("cable-cut");

        assertThat(shown).contains("cable-cut");
        assertThat(results.chartProperty().get().bars())
                .hasSize(desk.plan().scenarios().size());
    }

    @Test
    void aCardIsMarkedWithWhatItRestsOnOnceTheSurveyHasSeenIt() {
        desk.open("kenya");

        KpiCard card = card(Kpi.L1);
        GradeShares shares = card.grades().orElseThrow();
        assertThat(shares)
                .isEqualTo(desk.workspace()
                        .outcome()
                        .orElseThrow()
                        .quality(Kpi.L1)
                        .orElseThrow()
                        .shares());
        assertThat(shares.measured()).isZero();
        assertThat(card.gradesTold()).startsWith("Rests on values that were measured 0");

        desk.workspace().liveProperty().set(false);
        desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS33771", "peakMbps", 60_000.0));
        desk.workspace().simulate();
        assertThat(card(Kpi.L1).grades()).isPresent().isNotEqualTo(card.grades());
    }

    @Test
    void aFigureThatIsRefusedRestsOnNothing() {
        desk.open("kenya");
        desk.workspace().show("all-cables-cut");

        assertThat(card(Kpi.SAVING).refusal()).isPresent();
        assertThat(card(Kpi.SAVING).grades()).isEmpty();
        assertThat(card(Kpi.SAVING).gradesTold()).isEmpty();
    }

    private Figures figures() {
        return new Figures(desk.texts(), desk.plan().header().currency());
    }

    private KpiCard card(Kpi kpi) {
        return results.cards().stream()
                .filter(card -> card.key().equals(kpi.key()))
                .findFirst()
                .orElseThrow();
    }

    private static Kpi kpi(KpiCard card) {
        return List.of(Kpi.values()).stream()
                .filter(kpi -> kpi.key().equals(card.key()))
                .findFirst()
                .orElseThrow();
    }
}
