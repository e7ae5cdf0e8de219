package org.ixplanner.app.desktop.compare;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.ixplanner.app.desktop.Desk;
import org.ixplanner.app.desktop.Windows;
import org.ixplanner.app.desktop.compare.CompareViewModel.Line;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CompareViewTest {

    private final Desk desk = Desk.inWindow();
    private final CompareViewModel model = new CompareViewModel(desk.workspace(), desk.texts());

    @Start
    void show(Stage stage) {
        Windows.show(stage, new CompareView(model, desk.texts()).root(), 1000, 400);
    }

    @BeforeEach
    void openPlan() {
        Windows.open(desk, "kenya");
    }

    @Test
    void everyFigureIsALineWithAllItsCells(FxRobot robot) {
        TableView<Line> table = table(robot);

        assertThat(table.getItems())
                .containsExactlyElementsOf(model.comparisonProperty().get().rows());
        Line first = table.getItems().getFirst();
        assertThat(table.getColumns())
                .extracting(column -> String.valueOf(column.getCellData(first)))
                .containsExactlyElementsOf(first.cells());
    }

    @Test
    void theColumnsFollowWhatIsCompared(FxRobot robot) {
        assertThat(table(robot).getColumns())
                .extracting(TableColumn::getText)
                .containsExactly("Figure", "no exchange (baseline)", "today", "today less no exchange");

        Windows.onWindow(() -> desk.workspace().compareWith("cable-cut"));
        Windows.await(() -> table(robot).getColumns().size() == 5);

        assertThat(table(robot).getColumns())
                .extracting(TableColumn::getText)
                .endsWith("international cable cut", "international cable cut less today");
    }

    @Test
    void whereThereIsNothingToCompareOneIsToldToWait(FxRobot robot) {
        Windows.onWindow(() -> desk.session().close());

        assertThat(table(robot).getItems()).isEmpty();
        assertThat(robot.lookup(".empty").tryQuery()).isPresent();
    }

    @SuppressWarnings("unchecked")
    private static TableView<Line> table(FxRobot robot) {
        return robot.lookup("#compare").queryAs(TableView.class);
    }
}
