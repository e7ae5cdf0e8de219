package org.ixplanner.app.desktop.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.Windows;
import org.ixplanner.app.desktop.business.BusinessViewModel.State;
import org.ixplanner.app.session.PlanStudies;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.maps.basemap.NaturalEarthCountries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BusinessViewTest {

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

    private final Desk desk = Desk.inWindow();
    private final BusinessViewModel model = new BusinessViewModel(
            desk.workspace(), new PlanStudies(NaturalEarthCountries.bundled()), desk.runner(), desk.texts());

    @Start
    void show(Stage stage) {
        Windows.show(stage, new BusinessView(model, desk.texts()).root(), 1100, 260);
    }

    @BeforeEach
    void openPlan() {
        Windows.open(desk, "kenya");
    }

    @Test
    void theVerdictIsShownWithItsReasonsOnceItIsComputed(FxRobot robot) {
        assertThat(robot.lookup(".verdict-word").queryAll()).isEmpty();
        compute(robot, 50);

        assertThat(robot.lookup(".verdict-word").queryAs(Label.class).getText()).isEqualTo("Conditional");
        int reasons = model.verdictProperty().get().orElseThrow().reasons().size();
        assertThat(reasons).isPositive();
        // They are in the scene once the pane that scrolls them has been laid out.
        Windows.await(() -> robot.lookup(".verdict-reason").queryAll().size() == reasons);
        assertThat(robot.lookup("#business-compute").queryAs(Button.class).isDisabled())
                .isTrue();
    }

    @Test
    void everyPageIsAChartAndATable(FxRobot robot) {
        compute(robot, 50);
        for (Page page : Page.values()) {
            robot.clickOn("#business-" + page.name().toLowerCase(Locale.ROOT));
            Node chart = robot.lookup("#business-chart").query();
            assertThat(chart.isFocusTraversable()).isTrue();
            assertThat(chart.getAccessibleText()).contains("\n");

            robot.clickOn("#business-as-table");
            assertThat(robot.lookup("#business-chart").queryAll()).isEmpty();
            assertThat(robot.lookup("#business-table")
                            .<TableView<?>>query()
                            .getItems()
                            .size())
                    .isEqualTo(model.sheetProperty().get().table().rows().size());
            robot.clickOn("#business-as-chart");
        }
    }

    @Test
    void theSwitchHasANameAndStaysDown(FxRobot robot) {
        ToggleButton table = robot.lookup("#business-as-table").queryAs(ToggleButton.class);
        assertThat(table.getAccessibleText()).isEqualTo("As a table");
        assertThat(table.isFocusTraversable()).isTrue();

        robot.clickOn(table).clickOn(table);
        assertThat(table.isSelected()).isTrue();
    }

    @Test
    void anEditMakesItOldAndItIsComputedAgain(FxRobot robot) {
        compute(robot, 0);
        Node verdict = robot.lookup(".verdict-reasons").query();
        Node chart = robot.lookup("#business-chart").query();
        Windows.onWindow(
                () -> desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS33771", "peakMbps", 60_000.0)));
        Windows.awaitFresh(desk);

        assertThat(robot.lookup(".verdict").query().getPseudoClassStates()).contains(STALE);
        // The answer is the old one, so it is not drawn anew.
        assertThat(robot.lookup(".verdict-reasons").<Node>query()).isSameAs(verdict);
        assertThat(robot.lookup("#business-chart").<Node>query()).isSameAs(chart);
        Button again = robot.lookup("#business-compute").queryAs(Button.class);
        assertThat(again.getText()).isEqualTo("Compute again");

        robot.clickOn(again);
        Windows.await(() -> model.stateProperty().get() == State.FRESH);
        assertThat(robot.lookup(".verdict").query().getPseudoClassStates()).doesNotContain(STALE);
    }

    @Test
    void whatIsCancelledLeavesNothingBehindAndCanBeAskedAgain(FxRobot robot) {
        Windows.onWindow(() -> model.questionProperty().set(new CaseQuestion(100_000, "")));
        robot.clickOn("#business-compute");
        assertThat(model.runningProperty().get()).isTrue();
        robot.clickOn("#business-cancel");
        Windows.await(() -> !model.runningProperty().get());

        assertThat(model.stateProperty().get()).isEqualTo(State.UNASKED);
        assertThat(robot.lookup(".verdict-word").queryAll()).isEmpty();
        compute(robot, 0);
        assertThat(model.verdictProperty().get()).isPresent();
    }

    private void compute(FxRobot robot, int draws) {
        Windows.onWindow(() -> model.questionProperty().set(new CaseQuestion(draws, "")));
        robot.clickOn("#business-compute");
        Windows.await(() -> model.stateProperty().get() == State.FRESH);
    }
}
