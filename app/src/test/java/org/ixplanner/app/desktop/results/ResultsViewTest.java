package org.ixplanner.app.desktop.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.Windows;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ResultsViewTest {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Desk desk = Desk.inWindow();
    private final List<String> chosen = new ArrayList<>();
    private final ResultsViewModel model = new ResultsViewModel(desk.workspace(), desk.texts());

    @Start
    void show(Stage stage) {
        Windows.show(stage, new ResultsView(model, desk.texts(), chosen::add).root(), 1000, 320);
    }

    @Test
    void beforeTheFirstSimulationOneIsToldToWait(FxRobot robot) {
        assertThat(robot.lookup(".results-obstacle").queryAs(Label.class).getText())
                .isEqualTo("Simulating…");
        assertThat(robot.lookup(".kpi-card").queryAll()).isEmpty();
    }

    @Test
    void everyCardIsShownWithItsNumberAndForScreenReaders(FxRobot robot) {
        Windows.open(desk, "kenya");

        assertThat(robot.lookup(".kpi-card").queryAll()).hasSameSizeAs(model.cards());
        for (KpiCard card : model.cards()) {
            Node shown = robot.lookup("#kpi-" + card.key()).query();
            assertThat(((Label) shown.lookup(".kpi-name")).getText()).isEqualTo(card.name());
            assertThat(((Label) shown.lookup(".kpi-value")).getText()).isEqualTo(card.value());
            assertThat(shown.getAccessibleText()).contains(card.name()).contains(card.value());
        }
    }

    @Test
    void aLineOnEachCardShowsHowMuchRestsOnWhat(FxRobot robot) {
        Windows.open(desk, "kenya");
        Windows.await(() -> model.cards().getFirst().grades().isPresent());

        KpiCard card = model.cards().getFirst();
        Region bar = robot.lookup("#kpi-" + card.key()).query().lookup(".grade-bar") instanceof Region found
                ? found
                : new Region();
        Region defaults = (Region) bar.lookup(".grade-default");
        double share = card.grades().orElseThrow().defaults();
        assertThat(share).isBetween(0.1, 0.99);
        assertThat(defaults.getWidth() / bar.getWidth()).isCloseTo(share, Offset.offset(0.01));
        assertThat(robot.lookup("#kpi-" + card.key()).query().getAccessibleText())
                .contains(card.gradesTold());
    }

    @Test
    void theHeadingAndWhatTheFiguresRestOnAreAboveTheCards(FxRobot robot) {
        Windows.open(desk, "kenya");

        assertThat(robot.lookup(".results-heading").queryAs(Label.class).getText())
                .isEqualTo("today, against \"no exchange\"");
        assertThat(robot.lookup(".results-basis").queryAs(Label.class).getText())
                .contains("values with a source");
    }

    @Test
    void figuresOfAnEarlierStateAreMarkedAsStale(FxRobot robot) {
        Windows.open(desk, "example");
        assertThat(results(robot).getPseudoClassStates()).doesNotContain(STALE);

        Windows.onWindow(() -> {
            desk.workspace().liveProperty().set(false);
            desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS64496", "peakMbps", 60_000.0));
        });
        assertThat(results(robot).getPseudoClassStates()).contains(STALE);

        Windows.onWindow(() -> desk.workspace().simulate());
        Windows.awaitFresh(desk);
        assertThat(results(robot).getPseudoClassStates()).doesNotContain(STALE);
    }

    @Test
    void aPlanThatCannotBeSimulatedSaysWhyInTheirPlace(FxRobot robot) {
        Windows.open(desk, "example");

        Windows.onWindow(() -> desk.workspace().apply(Edits.remove(desk.plan(), Kind.NETWORK, "AS65536")));
        Windows.awaitFresh(desk);

        assertThat(robot.lookup(".kpi-card").queryAll()).isEmpty();
        assertThat(robot.lookup(".results-obstacle").queryAs(Label.class).getText())
                .isEqualTo(desk.texts().text("desktop.outlook.errors"));
    }

    @Test
    void aBarIsShownForEveryScenarioAndAClickChoosesIt(FxRobot robot) {
        Windows.open(desk, "kenya");
        Windows.await(() -> model.chartProperty().get().bars().size()
                == desk.plan().scenarios().size());

        robot.clickOn("#bar-embedded-caches");

        assertThat(chosen).containsExactly("embedded-caches");
    }

    @Test
    void theLengthOfABarsPartsIsInProportion(FxRobot robot) {
        Windows.open(desk, "kenya");
        VolumeChart.Bar bar = model.chartProperty().get().bars().getFirst();
        Node local = robot.lookup("#bar-" + bar.id()).query().lookup(".part-local");
        Node abroad = robot.lookup("#bar-" + bar.id()).query().lookup(".part-international");

        double ratio = ((Region) local).getWidth() / ((Region) abroad).getWidth();

        assertThat(ratio)
                .isCloseTo(
                        bar.slice(VolumeChart.Part.LOCAL).value()
                                / bar.slice(VolumeChart.Part.INTERNATIONAL).value(),
                        Percentage.withPercentage(10));
    }

    private static Node results(FxRobot robot) {
        return robot.lookup(".results-cards").query();
    }
}
