package org.ixplanner.app.desktop.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.Windows;
import org.ixplanner.app.desktop.checks.ProblemsViewModel.Problem;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ProblemsViewTest {

    private final Desk desk = Desk.inWindow();
    private final List<Problem> jumps = new ArrayList<>();
    private final ProblemsViewModel model = new ProblemsViewModel(desk.workspace(), desk.texts());

    @Start
    void show(Stage stage) {
        Windows.show(stage, new ProblemsView(model, desk.texts(), jumps::add).root(), 1000, 400);
    }

    @Test
    void withoutAPlanThatIsSaidInTheTablesPlace(FxRobot robot) {
        assertThat(robot.lookup("No plan is open.").tryQuery()).isPresent();
    }

    @Test
    void everyProblemIsALineMarkedWithItsGrade(FxRobot robot) {
        openABrokenPlan();

        assertThat(table(robot).getItems()).containsExactlyElementsOf(model.problems());
        assertThat(robot.lookup(".severity-error").queryAll()).isNotEmpty();
    }

    @Test
    void aDoubleClickJumpsToTheCauseAndAClickDoesNot(FxRobot robot) {
        openABrokenPlan();
        Problem first = model.problems().getFirst();

        robot.clickOn(line(robot, first));
        assertThat(jumps).isEmpty();

        robot.doubleClickOn(line(robot, first));
        assertThat(jumps).containsExactly(first);
    }

    @Test
    void enterJumpsToTheCauseOfTheChosenProblem(FxRobot robot) {
        openABrokenPlan();
        robot.clickOn(line(robot, model.problems().getFirst()));

        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);

        assertThat(jumps).containsExactly(model.problems().get(1));
    }

    @Test
    void mendedProblemsGo(FxRobot robot) {
        openABrokenPlan();

        Windows.onWindow(() -> desk.workspace().undo());
        Windows.awaitFresh(desk);

        assertThat(table(robot).getItems()).noneMatch(problem -> problem.what().contains("AS65536"));
    }

    private void openABrokenPlan() {
        Windows.open(desk, "example");
        Windows.onWindow(() -> desk.workspace().apply(Edits.remove(desk.plan(), Kind.NETWORK, "AS65536")));
        Windows.awaitFresh(desk);
        assertThat(model.problems()).hasSizeGreaterThan(1);
    }

    // By its row: several problems may be of the same thing.
    private static Node line(FxRobot robot, Problem problem) {
        return robot.lookup((Node node) -> node instanceof TableRow<?> row && problem.equals(row.getItem()))
                .query();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Problem> table(FxRobot robot) {
        return robot.lookup("#problems").queryAs(TableView.class);
    }
}
