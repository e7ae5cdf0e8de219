package org.ixplanner.app.desktop.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.ixplanner.app.desktop.dialog.Answer;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

class PlannerJourneyTest extends Journey {

    private static final String PEAK = "#field-peakMbps";

    @SuppressWarnings("NullAway.Init")
    private Stalls stalls;

    @BeforeEach
    void watch() {
        stalls = new Stalls();
    }

    @AfterEach
    void nothingWentWrong(TestInfo journey) {
        stalls.close();
        System.out.printf("Longest stall of the window, %s: %.0f ms%n", journey.getDisplayName(), stalls.longestMs());
        assertThat(window.mistakes()).isEmpty();
        window.die();
    }

    @Test
    void fromTheSampleOverAnEditToASavedPlanAndBack() {
        Path file = folder.resolve("my-kenya.ixplan");
        window.click("#sample-kenya");
        window.settle();
        assertThat(window.text("#plan-name")).isEqualTo("Kenya");
        String today = window.card("l1");

        choose("scenario", "no exchange");
        window.until(() -> !window.card("l1").equals(today));
        String before = window.card("l1");
        choose("scenario", "today");
        window.until(() -> window.card("l1").equals(today));

        select("AS37061");
        String demand = window.card("trombonedMbps");
        window.enter(PEAK, "180000");
        window.settle();
        assertThat(window.text("#plan-name")).isEqualTo("\u2022 Kenya");
        window.until(() -> !window.card("trombonedMbps").equals(demand)
                || !window.card("l1").equals(today));
        assertThat(peak(plan())).isEqualTo(180_000.0);

        press(KeyCode.Z);
        window.settle();
        window.until(() -> window.card("l1").equals(today));
        assertThat(window.text("#plan-name")).isEqualTo("Kenya");

        press(KeyCode.Y);
        window.settle();
        assertThat(peak(plan())).isEqualTo(180_000.0);
        window.dialogs().choose(file);
        window.click("#button-save");
        window.until(() -> Files.exists(file) && window.text("#plan-name").equals("Kenya"));
        assertThat(peak(read(file))).isEqualTo(180_000.0);

        window.dialogs().choose(file);
        window.click("#button-open");
        window.until(() -> window.text("#status").equals("Opened my-kenya.ixplan"));
        window.settle();
        assertThat(peak(plan())).isEqualTo(180_000.0);
        assertThat(before).isNotEqualTo(today);
        assertThat(window.dialogs().told()).isEmpty();
    }

    @Test
    void undoNamesWhatItTakesBack() {
        window.click("#sample-example");
        window.settle();
        Button undo = window.robot().lookup("#button-undo").queryButton();
        assertThat(undo.isDisabled()).isTrue();

        select(plan().networks().items().getFirst().key());
        window.enter("#field-name", "Renamed");
        window.until(() -> !undo.isDisabled());

        assertThat(undo.getTooltip().getText())
                .startsWith("Undo: Change network")
                .contains("Renamed");
    }

    @Test
    void changesAreNotLostWithoutAQuestion() {
        window.click("#sample-example");
        window.settle();
        Plan original = plan();
        select(original.networks().items().getFirst().key());
        window.enter("#field-name", "Renamed");
        window.until(() -> !plan().equals(original));
        Plan edited = plan();

        window.dialogs().answer(Answer.CANCEL);
        press(KeyCode.W);
        assertThat(window.dialogs().asked())
                .containsExactly("unsaved " + edited.header().name());
        assertThat(plan()).isSameAs(edited);

        Path file = folder.resolve("kept");
        window.dialogs().answer(Answer.SAVE).choose(file);
        window.robot().interact(() -> window.stage()
                .getOnCloseRequest()
                .handle(new javafx.stage.WindowEvent(window.stage(), javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST)));
        window.until(() -> !window.stage().isShowing());
        assertThat(read(folder.resolve("kept.ixplan"))).isEqualTo(edited);
    }

    @Test
    void aBrokenPlanIsRefusedAndThePresentOneStays() throws Exception {
        Path broken = folder.resolve("broken.ixplan");
        Files.writeString(broken, "{\"format\": \"ixplan\", \"version\": 2, \"header\": 7}");
        window.click("#sample-example");
        window.settle();
        Plan present = plan();

        window.dialogs().choose(broken);
        window.click("#button-open");
        window.until(() -> !window.dialogs().told().isEmpty());

        List<String> told = window.dialogs().told();
        assertThat(told.getFirst()).isEqualTo("\"broken.ixplan\" cannot be opened");
        assertThat(told).hasSizeGreaterThan(1);
        assertThat(plan()).isSameAs(present);
    }

    @Test
    void whatIsTypedWrongIsToldAndChangesNothing() {
        window.click("#sample-kenya");
        window.settle();
        Plan present = plan();
        select("AS37061");

        window.type(PEAK, "a lot");

        assertThat(window.robot().lookup(".field-problem").queryAll().stream()
                        .filter(node -> node.isVisible())
                        .map(node -> ((javafx.scene.control.Label) node).getText()))
                .anySatisfy(text -> assertThat(text).startsWith("Expected: a number"));
        window.robot().type(KeyCode.ENTER);
        assertThat(plan()).isSameAs(present);
        window.robot().type(KeyCode.ESCAPE);
        assertThat(window.text(PEAK)).isEqualTo("90000");
    }

    private void choose(String box, String name) {
        ComboBox<?> found = window.robot().lookup("#" + box).queryComboBox();
        window.robot().interact(() -> {
            for (int i = 0; i < found.getItems().size(); i++) {
                if (found.getItems().get(i).toString().contains("name=" + name + ",")) {
                    found.getSelectionModel().select(i);
                }
            }
        });
    }

    private static double peak(Plan plan) {
        Double peak = plan.network(new Asn(37061)).orElseThrow().peakMbps();
        return peak == null ? Double.NaN : peak;
    }
}
