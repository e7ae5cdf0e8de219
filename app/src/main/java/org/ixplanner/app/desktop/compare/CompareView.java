package org.ixplanner.app.desktop.compare;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import org.ixplanner.app.desktop.compare.CompareViewModel.Comparison;
import org.ixplanner.app.desktop.compare.CompareViewModel.Line;
import org.ixplanner.app.text.Texts;
import org.jspecify.annotations.Nullable;

/// The figures side by side. Id `compare`.
public final class CompareView {

    private static final double NAME_PX = 240;
    private static final double VALUE_PX = 190;

    private final TableView<Line> table = new TableView<>();
    private final BorderPane root = new BorderPane(table);

    /// @param texts the words
    public CompareView(CompareViewModel model, Texts texts) {
        table.setId("compare");
        Label empty = new Label(texts.text("results.waiting"));
        empty.getStyleClass().add("empty");
        table.setPlaceholder(empty);
        table.setRowFactory(view -> new Row());
        model.comparisonProperty().addListener((property, old, now) -> show(now));
        show(model.comparisonProperty().get());
    }

    /// The pane.
    public Parent root() {
        return root;
    }

    private void show(Comparison comparison) {
        List<String> titles =
                table.getColumns().stream().map(TableColumn::getText).toList();
        if (!titles.equals(comparison.columns())) {
            table.getColumns().clear();
            for (int i = 0; i < comparison.columns().size(); i++) {
                table.getColumns().add(column(comparison.columns().get(i), i));
            }
        }
        table.getItems().setAll(comparison.rows());
    }

    private static TableColumn<Line, String> column(String title, int index) {
        TableColumn<Line, String> column = new TableColumn<>(title);
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().cells().get(index)));
        column.setPrefWidth(index == 0 ? NAME_PX : VALUE_PX);
        column.setSortable(false);
        column.setReorderable(false);
        if (index > 0) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    private static final class Row extends TableRow<Line> {

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setTooltip(null);
            } else {
                Tooltip tooltip = new Tooltip(line.meaning());
                tooltip.setWrapText(true);
                tooltip.setMaxWidth(2 * NAME_PX);
                setTooltip(tooltip);
            }
        }
    }
}
