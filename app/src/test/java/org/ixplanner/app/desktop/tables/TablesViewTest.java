package org.ixplanner.app.desktop.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Edits;
import org.ixplanner.app.desktop.Windows;
import org.ixplanner.app.desktop.behind.BehindViewModel;
import org.ixplanner.app.desktop.dialog.ScriptedDialogs;
import org.ixplanner.app.desktop.tables.TablesViewModel.Line;
import org.ixplanner.app.desktop.workspace.Selection;
import org.ixplanner.engine.plan.schema.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TablesViewTest {

    private final Desk desk = Desk.inWindow();
    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private final BehindViewModel behind = new BehindViewModel(desk.workspace(), desk.texts(), desk.runner());
    private final AtomicInteger asked = new AtomicInteger();
    private final TablesViewModel model = new TablesViewModel(desk.workspace(), behind, desk.texts());

    @TempDir
    Path folder;

    @Start
    void show(Stage stage) {
        desk.workspace().liveProperty().set(false);
        TablesController controller = new TablesController(dialogs, desk.runner(), message -> {});
        Windows.show(
                stage,
                new TablesView(model, controller, () -> asked.incrementAndGet(), desk.texts()).root(),
                1000,
                400);
    }

    @BeforeEach
    void openPlan() {
        Windows.open(desk, "example");
    }

    @Test
    void theNetworksAreShownFirst(FxRobot robot) {
        assertThat(table(robot).getItems()).hasSize(9);
        assertThat(titles(robot)).startsWith("ASN", "Name");
        assertThat(robot.lookup("9 of 9 rows").tryQuery()).isPresent();
    }

    @Test
    void anotherTableIsChosenInTheBox(FxRobot robot) {
        robot.clickOn("#table-kind").clickOn("Sites");

        assertThat(model.kindProperty().get()).isEqualTo(Kind.SITE);
        assertThat(table(robot).getItems()).hasSize(9);
        assertThat(titles(robot)).isEqualTo(model.shownProperty().get().columns());
    }

    @Test
    void typingFiltersTheRows(FxRobot robot) {
        robot.clickOn("#table-filter").write("savanna");

        assertThat(table(robot).getItems()).hasSize(2);
        assertThat(robot.lookup("2 of 9 rows").tryQuery()).isPresent();
    }

    @Test
    void aClickOnARowSelectsItsItem(FxRobot robot) {
        robot.clickOn("Twiga Hosting");

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.NETWORK, "AS64499"));
    }

    @Test
    void aTableThatChangesByItselfSelectsNothing(FxRobot robot) {
        robot.clickOn("Twiga Hosting");
        Windows.onWindow(() -> desk.select(Kind.CACHE, "c-rift"));

        Windows.onWindow(
                () -> desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS64496", "peakMbps", 31_000.0)));

        assertThat(desk.workspace().selectionProperty().get()).isEqualTo(new Selection.Item(Kind.CACHE, "c-rift"));
    }

    @Test
    void numbersAreSortedAsNumbersWithTheUnknownOnesLastAndStaySorted(FxRobot robot) {
        TableColumn<Line, ?> peak = column(robot, "Busy-hour peak, Mbit/s");
        Windows.onWindow(() -> {
            peak.setSortType(TableColumn.SortType.ASCENDING);
            table(robot).getSortOrder().setAll(List.of(peak));
        });
        assertThat(cells(robot, peak)).startsWith("9000", "30000").endsWith("");

        Windows.onWindow(
                () -> desk.workspace().apply(Edits.put(desk.plan(), Kind.NETWORK, "AS64498", "peakMbps", 800.0)));

        assertThat(cells(robot, column(robot, "Busy-hour peak, Mbit/s"))).startsWith("800", "9000", "30000");
    }

    @Test
    void aRowOfAResultAsksWhy(FxRobot robot) {
        assertThat(robot.lookup("#table-why").queryButton().isVisible()).isFalse();
        Windows.open(desk, "kenya");
        Windows.onWindow(() -> model.choiceProperty().set(new TableChoice.OfResult(ResultList.TROMBONED)));
        Windows.await(() -> !table(robot).getItems().isEmpty());
        assertThat(robot.lookup("#table-why").queryButton().isDisabled()).isTrue();

        Windows.onWindow(() -> table(robot).getSelectionModel().select(0));
        robot.clickOn("#table-why");

        assertThat(asked.get()).isEqualTo(1);
        assertThat(behind.pairProperty().get())
                .isEqualTo(table(robot).getItems().getFirst().pair());
    }

    @Test
    void everythingIsCopiedWhereNothingIsSelected(FxRobot robot) {
        robot.clickOn("#table-copy");

        assertThat(clipboard())
                .isEqualTo(model.copied(model.shownProperty().get().rows()));
    }

    @Test
    void theSelectedRowsAreCopiedWithTheKeyboardToo(FxRobot robot) {
        robot.clickOn("Twiga Hosting").push(KeyCode.SHORTCUT, KeyCode.C);

        assertThat(clipboard()).hasLineCount(2).contains("Twiga Hosting").startsWith("ASN\t");
    }

    @Test
    void whatIsShownIsSavedAsCsv(FxRobot robot) {
        Path file = folder.resolve("networks.csv");
        dialogs.choose(file);
        robot.clickOn("#table-filter").write("savanna");

        robot.clickOn("#table-export");

        Windows.await(() -> Files.isRegularFile(file));
        assertThat(file).content().hasLineCount(3).contains("Savanna Mobile");
        assertThat(dialogs.asked()).containsExactly("table networks.csv");
    }

    private static String clipboard() {
        StringBuilder copied = new StringBuilder();
        Windows.onWindow(() -> copied.append(Clipboard.getSystemClipboard().getString()));
        return copied.toString();
    }

    private static List<String> titles(FxRobot robot) {
        return table(robot).getColumns().stream().map(TableColumn::getText).toList();
    }

    private static TableColumn<Line, ?> column(FxRobot robot, String title) {
        return table(robot).getColumns().stream()
                .filter(column -> column.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(FxRobot robot, TableColumn<Line, ?> column) {
        return table(robot).getItems().stream()
                .map(column::getCellData)
                .map(String::valueOf)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Line> table(FxRobot robot) {
        return robot.lookup("#table").queryAs(TableView.class);
    }
}
