package org.ixplanner.app.mapsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ixplanner.app.samples.SamplePlans;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.maps.layer.MapFeature;
import org.ixplanner.maps.layer.MapLayer;
import org.ixplanner.maps.layer.Sheet;
import org.ixplanner.maps.projection.GeoBox;
import org.ixplanner.maps.style.Ink;
import org.ixplanner.maps.style.LineStyle;
import org.junit.jupiter.api.Test;

class PlanSheetsTest {

    private static final Plan KENYA = ((LoadResult.Loaded) SamplePlans.load("kenya")).plan();
    private static final Study STUDY = study("all-cables-cut");

    private final PlanSheets sheets = new PlanSheets(new Texts(Locale.ENGLISH));

    @Test
    void withoutAnOutcomeFibreAndPlacesAreShown() {
        Sheet sheet = sheets.live(KENYA, Optional.empty(), 0);

        assertThat(titles(sheet)).containsExactly("Fibre", "Places");
        assertThat(sheet.layers()).noneMatch(layer -> layer.features().isEmpty());
    }

    @Test
    void withAnOutcomeItsTrafficLiesBetweenThem() {
        Sheet sheet = sheets.live(KENYA, Optional.of(STUDY.baseline()), 0);

        assertThat(titles(sheet)).containsExactly("Fibre", "Traffic", "Places");
        assertThat(features(sheet, "Traffic")).isNotEmpty().allMatch(MapFeature.Flow.class::isInstance);
    }

    @Test
    void flowsAreAsWideAsOnTheSheetTheyAreComparedWithUnlessTheirOwnAreLarger() {
        double own = sheets.widestMbps(STUDY.baseline());

        assertThat(sheets.live(KENYA, Optional.of(STUDY.baseline()), 2 * own).fullWidthMbps())
                .isEqualTo(2 * own);
        assertThat(sheets.live(KENYA, Optional.of(STUDY.baseline()), own / 2).fullWidthMbps())
                .isEqualTo(own);
    }

    @Test
    void titleFiguresAndNotesAreLeftToTheWindow() {
        Sheet sheet = sheets.live(KENYA, Optional.of(STUDY.baseline()), 0);
        Sheet printed = sheets.sheet(STUDY, STUDY.baseline());

        assertThat(sheet.panel().figures()).isEmpty();
        assertThat(sheet.locator()).isFalse();
        assertThat(sheet.home()).containsExactly("KE");
        assertThat(sheet.extent()).isEqualTo(printed.extent());
        assertThat(titles(printed)).containsExactlyElementsOf(titles(sheet));
    }

    @Test
    void everythingOfFibreAndPlacesIsKnownByWhatThePlanHas() {
        Sheet sheet = sheets.live(KENYA, Optional.of(STUDY.baseline()), 0);

        assertThat(features(sheet, "Fibre")).isNotEmpty().allSatisfy(PlanSheetsTest::isInThePlan);
        assertThat(features(sheet, "Places")).isNotEmpty().allSatisfy(PlanSheetsTest::isInThePlan);
        assertThat(features(sheet, "Traffic"))
                .filteredOn(feature -> !feature.subject().isEmpty())
                .isNotEmpty()
                .allSatisfy(PlanSheetsTest::isInThePlan);
    }

    @Test
    void onlyTrafficThatStaysAtOnePlaceCannotBePicked() {
        Sheet sheet = sheets.live(KENYA, Optional.of(STUDY.baseline()), 0);

        assertThat(features(sheet, "Traffic")).allSatisfy(feature -> {
            MapFeature.Flow flow = (MapFeature.Flow) feature;
            boolean stays = flow.way().points().size() == 2
                    && flow.way().points().getFirst().equals(flow.way().points().getLast());
            assertThat(flow.subject().isEmpty()).isEqualTo(stays);
        });
    }

    @Test
    void everyExchangeAndNodeAtHomeIsAmongThePlaces() {
        List<String> subjects = features(sheets.live(KENYA, Optional.empty(), 0), "Places").stream()
                .map(MapFeature::subject)
                .toList();

        assertThat(KENYA.exchanges().items()).extracting(MapSubject::of).allMatch(subjects::contains);
        assertThat(KENYA.fibreNodes().stream()
                        .filter(node -> "KE".equals(node.country()))
                        .map(MapSubject::of))
                .isNotEmpty()
                .allMatch(subjects::contains);
        assertThat(KENYA.fibreNodes().stream()
                        .filter(node -> !"KE".equals(node.country()))
                        .map(MapSubject::of))
                .isNotEmpty()
                .noneMatch(subjects::contains);
    }

    @Test
    void whatTheOutcomeCutsIsDownAndWithoutAnOutcomeEverythingWorks() {
        Outcome cut = STUDY.outcome("all-cables-cut").orElseThrow();

        assertThat(down(sheets.live(cut.result().plan(), Optional.of(cut), 0))).isPositive();
        assertThat(down(sheets.live(cut.result().plan(), Optional.empty(), 0))).isZero();
    }

    @Test
    void theWidestFlowIsTheLargestLoadBetweenTwoPlaces() {
        double widest = sheets.widestMbps(STUDY.baseline());
        double largest = features(sheets.live(KENYA, Optional.of(STUDY.baseline()), 0), "Traffic").stream()
                .filter(feature -> !feature.subject().isEmpty())
                .mapToDouble(feature -> ((MapFeature.Flow) feature).loadMbps())
                .max()
                .orElseThrow();

        assertThat(widest).isEqualTo(largest).isPositive();
    }

    @Test
    void aPlanWithNothingPlacedShowsTheWholeEarth() {
        Sheet sheet = sheets.live(TestPlans.empty(), Optional.empty(), 0);

        assertThat(sheet.extent()).isEqualTo(new GeoBox(-180, -60, 180, 75));
        assertThat(sheet.features()).isEmpty();
    }

    private static void isInThePlan(MapFeature feature) {
        assertThat(MapSubject.parse(feature.subject()))
                .as(feature.toString())
                .hasValueSatisfying(subject -> assertThat(isInThePlan(subject)).isTrue());
    }

    private static boolean isInThePlan(MapSubject subject) {
        return switch (subject) {
            case MapSubject.Item(Kind kind, String key) -> KENYA.table(kind).has(key);
            case MapSubject.Link link ->
                KENYA.spans().stream()
                        .anyMatch(span -> Ground.Pair.of(span).equals(new Ground.Pair(link.one(), link.other())));
        };
    }

    private static long down(Sheet sheet) {
        return features(sheet, "Fibre").stream()
                .filter(feature -> feature.style() instanceof LineStyle line && line.ink() == Ink.ALERT)
                .count();
    }

    private static List<String> titles(Sheet sheet) {
        return sheet.layers().stream().map(MapLayer::title).toList();
    }

    private static List<MapFeature> features(Sheet sheet, String title) {
        return sheet.layers().stream()
                .filter(layer -> layer.title().equals(title))
                .findFirst()
                .orElseThrow()
                .features();
    }

    private static Study study(String scenario) {
        try {
            return Studies.run(KENYA, List.of(scenario));
        } catch (CannotSimulateException e) {
            throw new AssertionError(e);
        }
    }
}
