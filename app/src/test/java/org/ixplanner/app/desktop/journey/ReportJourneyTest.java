package org.ixplanner.app.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReportJourneyTest extends Journey {

    @AfterEach
    void nothingWentWrong() {
        assertThat(window.mistakes()).isEmpty();
        assertThat(window.dialogs().told()).isEmpty();
        window.die();
    }

    @Test
    void theDocumentsAreWrittenWhileThePlanIsEdited() {
        window.click("#sample-example");
        window.settle();

        window.dialogs().choose(folder);
        press(KeyCode.R);
        window.until(() -> running().isVisible());
        assertThat(window.text("#status")).doesNotStartWith("Documents");

        window.until(() -> window.text("#status").equals("Documents are in " + folder));
        assertThat(folder.resolve("report.docx")).isNotEmptyFile();
        assertThat(folder.resolve("report.xlsx")).isNotEmptyFile();
        assertThat(running().isVisible()).isFalse();
    }

    @Test
    void whatIsCancelledLeavesNothingBehind() {
        window.click("#sample-kenya");
        window.settle();

        window.dialogs().choose(folder);
        press(KeyCode.R);
        window.until(() -> running().isVisible());
        window.click("#cancel");
        window.until(() -> !running().isVisible());

        assertThat(folder).isEmptyDirectory();
        assertThat(window.text("#status")).doesNotStartWith("Documents");
        assertThat(Files.exists(folder)).isTrue();
    }

    private Node running() {
        return window.robot().lookup(".status-running").query();
    }
}
