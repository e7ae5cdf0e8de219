package org.ixplanner.app.desktop.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Windows;
import org.ixplanner.app.desktop.dialog.Dialogs.Recovered;
import org.ixplanner.app.importing.ImportPreview;
import org.ixplanner.app.importing.Importing;
import org.ixplanner.app.task.Progress;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.Recovery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FxDialogsTest {

    private static final Path FILE = Path.of("plan.ixplan");

    private final Dialogs dialogs = new FxDialogs(new Texts(Locale.ENGLISH), () -> owner());
    private final CompletableFuture<Stage> window = new CompletableFuture<>();

    @Start
    void show(Stage stage) {
        Windows.show(stage, new StackPane(), 800, 600);
        window.complete(stage);
    }

    private Stage owner() {
        return window.join();
    }

    @Test
    void changesThatAreNotSavedCanBeSavedGivenUpOrKept(FxRobot robot) throws Exception {
        assertThat(answered(robot, () -> dialogs.unsaved("Kenya"), "Save")).isEqualTo(Answer.SAVE);
        assertThat(answered(robot, () -> dialogs.unsaved("Kenya"), "Do not save"))
                .isEqualTo(Answer.DISCARD);
        assertThat(answered(robot, () -> dialogs.unsaved("Kenya"), "Cancel")).isEqualTo(Answer.CANCEL);
    }

    @Test
    void aFileIsReplacedOnlyIfThatIsWanted(FxRobot robot) throws Exception {
        assertThat(answered(robot, () -> dialogs.replace(FILE), "Replace")).isTrue();
        assertThat(answered(robot, () -> dialogs.replace(FILE), "Cancel")).isFalse();
    }

    @Test
    void aStateCanBeChosenOrTheFileAsItIs(FxRobot robot) throws Exception {
        Recovery.Candidate copy = new Recovery.Candidate(
                Recovery.Source.AUTOSAVE, FILE, FileTime.from(Instant.EPOCH), Desk.plan("example"));

        assertThat(answered(robot, () -> dialogs.recover(FILE, false, List.of(copy)), "The file as it was saved"))
                .contains(new Recovered.AsSaved());
        assertThat(answered(robot, () -> dialogs.recover(FILE, false, List.of(copy)), "Cancel"))
                .isEmpty();
    }

    @Test
    void aDamagedFileIsNotOfferedItself(FxRobot robot) throws Exception {
        Recovery.Candidate copy = new Recovery.Candidate(
                Recovery.Source.BACKUP, FILE, FileTime.from(Instant.EPOCH), Desk.plan("example"));
        Future<?> answer = ask(robot, () -> dialogs.recover(FILE, true, List.of(copy)));

        assertThat(robot.lookup("The file as it was saved").tryQuery()).isEmpty();
        robot.clickOn("Cancel");
        answer.get(10, TimeUnit.SECONDS);
    }

    @Test
    void manyProblemsCanAllBeRead(FxRobot robot) throws Exception {
        List<Message> problems = IntStream.range(0, 30)
                .mapToObj(i -> Message.of("status.saved", "file " + i))
                .toList();
        Future<?> told = ask(robot, () -> {
            dialogs.tell(Message.of("dialog.notOpened", "plan.ixplan"), problems);
            return true;
        });

        assertThat(robot.lookup(".dialog-pane").queryAs(DialogPane.class).getHeaderText())
                .isEqualTo("\"plan.ixplan\" cannot be opened");
        assertThat(robot.lookup(".dialog-pane .text-area")
                        .queryAs(TextArea.class)
                        .getText())
                .hasLineCount(30)
                .endsWith("Saved file 29");
        robot.clickOn("Close");
        told.get(10, TimeUnit.SECONDS);
    }

    @Test
    void aPreviewSaysWhatIsNewAndIsAcceptedOrNot(FxRobot robot) throws Exception {
        Path road = Files.createTempFile("road", ".geojson");
        Files.writeString(road, "{\"type\": \"Point\", \"coordinates\": [38.56, -3.39]}");
        ImportPreview preview =
                Importing.preview(Desk.plan("example"), List.of(road), new Texts(Locale.ENGLISH), Progress.NONE);
        Files.delete(road);

        assertThat(answered(robot, () -> dialogs.acceptImport(preview), "Import"))
                .isTrue();
        Future<Boolean> answer = ask(robot, () -> dialogs.acceptImport(preview));
        assertThat(robot.lookup(".dialog-pane").queryAs(DialogPane.class).getHeaderText())
                .isEqualTo("1 new, 0 changed, 0 refused. Import this?");
        assertThat(robot.lookup(".dialog-pane .text-area")
                        .queryAs(TextArea.class)
                        .getText())
                .contains("1 row read, 1 new", "new: 1 × fibre node");
        robot.clickOn("Cancel");
        assertThat(answer.get(10, TimeUnit.SECONDS)).isFalse();
    }

    private static <T> T answered(FxRobot robot, Supplier<T> question, String button) throws Exception {
        Future<T> answer = ask(robot, question);
        robot.clickOn(button);
        return answer.get(10, TimeUnit.SECONDS);
    }

    // The question waits on the window's thread; the test goes on.
    private static <T> Future<T> ask(FxRobot robot, Supplier<T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        Platform.runLater(() -> answer.complete(question.get()));
        Windows.await(() -> robot.lookup(".dialog-pane").tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }
}
