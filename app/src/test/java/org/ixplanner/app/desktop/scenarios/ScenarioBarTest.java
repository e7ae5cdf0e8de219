package org.ixplanner.app.desktop.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.Windows;
import org.ixplanner.app.desktop.workspace.ScenarioChoice;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ScenarioBarTest {

    private final Desk desk = Desk.inWindow();
    private final ScenariosViewModel model = new ScenariosViewModel(desk.workspace(), desk.texts());

    @Start
    void show(Stage stage) {
        Windows.show(stage, new ScenarioBar(model, desk.texts()).root(), 800, 400);
    }

    @BeforeEach
    void openPlan() {
        Windows.open(desk, "kenya");
    }

    @Test
    void theShownScenarioAndNoneBesideItAreWrittenInTheBoxes(FxRobot robot) {
        assertThat(written(robot, "scenario")).isEqualTo("today");
        assertThat(written(robot, "compared")).isEqualTo("none");
    }

    @Test
    void choosingShowsAnotherScenario(FxRobot robot) {
        choose(robot, "scenario", "embedded caches");

        assertThat(desk.workspace().choiceProperty().get()).isEqualTo(new ScenarioChoice("embedded-caches", ""));
        Windows.awaitFresh(desk);
        assertThat(desk.workspace().outcome().orElseThrow().id()).isEqualTo("embedded-caches");
    }

    @Test
    void theBaselineIsMarkedInTheList(FxRobot robot) {
        choose(robot, "compared", "no exchange (baseline)");

        assertThat(desk.workspace().choiceProperty().get()).isEqualTo(new ScenarioChoice("today", "no-exchange"));
        assertThat(written(robot, "compared")).isEqualTo("no exchange (baseline)");
    }

    @Test
    void whatIsShownElsewhereIsWrittenHere(FxRobot robot) {
        Windows.onWindow(() -> desk.workspace().show("cable-cut"));

        assertThat(written(robot, "scenario")).isEqualTo("international cable cut");
        assertThat(written(robot, "compared")).isEqualTo("none");
    }

    @Test
    void theComparisonStaysWrittenWhileTheOtherBoxChanges(FxRobot robot) {
        choose(robot, "compared", "international cable cut");

        choose(robot, "scenario", "embedded caches");

        assertThat(desk.workspace().choiceProperty().get())
                .isEqualTo(new ScenarioChoice("embedded-caches", "cable-cut"));
        assertThat(written(robot, "compared")).isEqualTo("international cable cut");
    }

    @Test
    void showingTheComparedScenarioEmptiesTheOtherBox(FxRobot robot) {
        choose(robot, "compared", "international cable cut");

        choose(robot, "scenario", "international cable cut");

        assertThat(written(robot, "scenario")).isEqualTo("international cable cut");
        assertThat(written(robot, "compared")).isEqualTo("none");
    }

    @Test
    void aRenamedScenarioIsWrittenAnew(FxRobot robot) {
        Windows.onWindow(
                () -> desk.workspace().apply(Edits.put(desk.plan(), Kind.SCENARIO, "today", "name", "as it stands")));

        assertThat(written(robot, "scenario")).isEqualTo("as it stands");
        assertThat(desk.workspace().choiceProperty().get().shown()).isEqualTo("today");
    }

    // By its cell in the list: the same name may be written in the other box.
    private static void choose(FxRobot robot, String id, String name) {
        robot.clickOn("#" + id);
        Node entry = robot.lookup((Node node) -> node instanceof ListCell<?> cell
                        && name.equals(cell.getText())
                        && !(cell.getParent() instanceof ComboBox))
                .query();
        robot.clickOn(entry);
    }

    private static String written(FxRobot robot, String id) {
        ComboBox<?> box = robot.lookup("#" + id).queryAs(ComboBox.class);
        // The cells of the list are no children of the box itself.
        return box.getChildrenUnmodifiable().stream()
                .filter(ListCell.class::isInstance)
                .map(cell -> String.valueOf(((ListCell<?>) cell).getText()))
                .findFirst()
                .orElseThrow();
    }
}
