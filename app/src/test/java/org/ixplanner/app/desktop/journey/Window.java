package org.ixplanner.app.desktop.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.Workbench;
import org.ixplanner.app.desktop.dialog.ScriptedDialogs;
import org.ixplanner.app.session.UserFolders;
import org.ixplanner.app.task.FxTaskRunner;
import org.ixplanner.app.text.Texts;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole window with real files and threads, and a person at it.
final class Window {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 800;
    private static final int PATIENCE_S = 60;

    private final FxRobot robot = new FxRobot();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final List<Throwable> mistakes = Collections.synchronizedList(new ArrayList<>());
    private final FxTaskRunner runner = new FxTaskRunner(mistakes::add);
    private final Stage stage;
    private final Workbench bench;

    private Window(Stage stage, Path home) {
        this.stage = stage;
        bench = new Workbench(
                stage,
                new Workbench.Outside(
                        runner, runner.crew(), runner.shown(), dialogs, new UserFolders(Optional.of(home))),
                new Texts(Locale.ENGLISH));
        bench.show();
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
    }

    /// Opens a window; to be called on JavaFX's thread.
    static Window open(Stage stage, Path home) {
        return new Window(stage, home);
    }

    ScriptedDialogs dialogs() {
        return dialogs;
    }

    FxRobot robot() {
        return robot;
    }

    Workbench bench() {
        return bench;
    }

    Stage stage() {
        return stage;
    }

    /// Errors of the program so far.
    List<Throwable> mistakes() {
        return List.copyOf(mistakes);
    }

    /// The program dies: nothing is asked, nothing is saved, threads end.
    void die() {
        runner.close();
        robot.interact(stage::hide);
    }

    void click(String query) {
        robot.clickOn(query);
    }

    /// Types over what a field holds, and enters it.
    void enter(String field, String text) {
        type(field, text);
        robot.type(KeyCode.ENTER);
    }

    /// Types over what a field holds.
    void type(String field, String text) {
        TextField found = robot.lookup(field).queryAs(TextField.class);
        robot.interact(() -> {
            found.requestFocus();
            found.selectAll();
        });
        robot.type(KeyCode.BACK_SPACE);
        robot.write(text, 0);
    }

    String text(String query) {
        Node node = robot.lookup(query).query();
        return switch (node) {
            case Label label -> label.getText();
            case TextField field -> field.getText();
            default -> throw new IllegalStateException("no text: " + node);
        };
    }

    /// The number on a card.
    String card(String kpi) {
        return robot.from(robot.lookup("#kpi-" + kpi).queryAs(Node.class))
                .lookup(".kpi-value")
                .queryAs(Label.class)
                .getText();
    }

    /// Waits until the figures and the map are those of the plan as it is.
    void settle() {
        until(() -> {
            var workspace = bench.workspace();
            var picture = bench.map().pictureProperty().get();
            return workspace.freshProperty().get()
                    && picture != null
                    && picture.sheet().layers().stream()
                            .anyMatch(layer -> !layer.features().isEmpty());
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Waits for something.
    void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_S, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
        } catch (TimeoutException e) {
            throw new AssertionError("nothing came of it; mistakes: " + mistakes, e);
        }
    }
}
