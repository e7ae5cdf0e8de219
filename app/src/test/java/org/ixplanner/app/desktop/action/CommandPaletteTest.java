package org.ixplanner.app.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Windows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CommandPaletteTest {

    private final Desk desk = Desk.inWindow();
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final ProgramActions actions = ProgramActions.of(desk.workspace(), new Told(done), desk.texts());

    @Start
    void show(Stage stage) {
        Windows.show(stage, new StackPane(), 800, 600);
        new CommandPalette(actions.all(), desk.texts()).show(stage);
    }

    @Test
    void onlyWhatCanBeDoneNowIsListedAndNotThePaletteItself(FxRobot robot) {
        assertThat(list(robot).getItems()).extracting(Action::id).containsExactly("open", "sample", "theme", "quit");
    }

    @Test
    void typingFindsACommandAndEnterDoesIt(FxRobot robot) {
        robot.write("DARK");
        assertThat(list(robot).getItems()).extracting(Action::id).containsExactly("theme");

        robot.push(KeyCode.ENTER);

        assertThat(done).containsExactly("theme");
        assertThat(isShown(robot)).isFalse();
    }

    @Test
    void theArrowKeysChooseAmongTheFound(FxRobot robot) {
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        robot.push(KeyCode.UP).push(KeyCode.ENTER);

        assertThat(done).containsExactly("theme");
    }

    @Test
    void aClickDoesACommand(FxRobot robot) {
        robot.clickOn("Open the sample country Kenya");

        assertThat(done).containsExactly("sample");
        assertThat(isShown(robot)).isFalse();
    }

    @Test
    void escapeDoesNothing(FxRobot robot) {
        robot.push(KeyCode.ESCAPE);

        assertThat(done).isEmpty();
        assertThat(isShown(robot)).isFalse();
    }

    @Test
    void whereNothingIsFoundEnterDoesNothing(FxRobot robot) {
        robot.write("make coffee").push(KeyCode.ENTER);

        assertThat(done).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static ListView<Action> list(FxRobot robot) {
        return robot.lookup("#palette-list").queryAs(ListView.class);
    }

    private static boolean isShown(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(Window::isShowing)
                .map(window -> (Node) window.getScene().getRoot())
                .anyMatch(root -> root.lookup("#palette-list") != null);
    }
}
