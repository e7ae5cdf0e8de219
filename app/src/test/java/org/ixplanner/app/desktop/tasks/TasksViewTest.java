package org.ixplanner.app.desktop.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.Windows;
import org.ixplanner.app.task.FxTaskRunner;
import org.ixplanner.app.task.Job;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TasksViewTest {

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final List<Throwable> mistakes = new CopyOnWriteArrayList<>();
    private final FxTaskRunner runner = new FxTaskRunner(mistakes::add);
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Start
    void show(Stage stage) {
        Windows.show(stage, new TasksView(runner.shown(), texts).root(), 800, 300);
    }

    @AfterEach
    void endTheThreads() {
        runner.close();
        assertThat(mistakes).isEmpty();
    }

    @Test
    void whereNothingGoesOnThatIsSaid(FxRobot robot) {
        assertThat(robot.lookup(".empty").queryAs(Label.class).isVisible()).isTrue();
        assertThat(robot.lookup(".task").queryAll()).isEmpty();
    }

    @Test
    void workIsShownWithItsStepAndHowFarItIs(FxRobot robot) {
        start();

        Windows.await(() -> bar(robot).getProgress() == 0.4);
        assertThat(robot.lookup(".task-title").queryAs(Label.class).getText()).isEqualTo("Writing the documents");
        assertThat(robot.lookup("Painting the maps").tryQuery()).isPresent();
        assertThat(robot.lookup(".empty").queryAs(Label.class).isVisible()).isFalse();

        goOn.countDown();

        Windows.await(() -> done.contains("written"));
        assertThat(robot.lookup(".task").queryAll()).isEmpty();
    }

    @Test
    void cancelledWorkEndsAtItsNextStepAndNothingFollows(FxRobot robot) {
        start();
        Windows.await(() -> bar(robot).getProgress() == 0.4);

        robot.clickOn("Cancel");
        assertThat(robot.lookup("Cancel").queryAs(Button.class).isDisabled()).isTrue();
        goOn.countDown();

        Windows.await(() -> runner.shown().isEmpty());
        assertThat(done).isEmpty();
        assertThat(robot.lookup(".task").queryAll()).isEmpty();
    }

    @Test
    void quietWorkIsNotListed(FxRobot robot) {
        Windows.onWindow(() -> runner.start(Job.quiet(
                Message.of("task.simulate"),
                progress -> {
                    goOn.await();
                    return "simulated";
                },
                done::add)));

        assertThat(robot.lookup(".task").queryAll()).isEmpty();

        goOn.countDown();

        Windows.await(() -> done.contains("simulated"));
    }

    private void start() {
        Windows.onWindow(() -> runner.start(Job.shown(
                Message.of("task.report"),
                progress -> {
                    progress.step(0.4, Message.of("task.report.maps"));
                    goOn.await();
                    progress.step(0.8, Message.of("task.report.documents"));
                    return "written";
                },
                done::add,
                mistakes::add)));
    }

    private static ProgressBar bar(FxRobot robot) {
        return robot.lookup(".task .progress-bar").queryAs(ProgressBar.class);
    }
}
