package org.ixplanner.app.desktop.checks;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.ixplanner.app.desktop.checks.ProblemsViewModel.Problem;
import org.ixplanner.app.text.Texts;

/// The problems as a table; a double click or Enter jumps to the cause. Id `problems`.
public final class ProblemsView {

    private static final double GRADE_PX = 80;
    private static final double WHERE_PX = 220;
    private static final double PADDING_PX = 24;

    private final BorderPane root = new BorderPane();

    /// @param jump is given the problem whose cause is wanted
    public ProblemsView(ProblemsViewModel model, Texts texts, Consumer<Problem> jump) {
        TableView<Problem> table = new TableView<>(model.problems());
        table.setId("problems");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_LAST_COLUMN);
        TableColumn<Problem, String> grade = column(texts.text("tables.grade"), Problem::grade);
        grade.setPrefWidth(GRADE_PX);
        grade.setMaxWidth(GRADE_PX);
        TableColumn<Problem, String> where = column(texts.text("problem.where"), Problem::where);
        where.setPrefWidth(WHERE_PX);
        where.setMaxWidth(2 * WHERE_PX);
        table.getColumns().add(grade);
        table.getColumns().add(where);
        TableColumn<Problem, String> what = column(texts.text("problem.what"), Problem::what);
        what.setCellFactory(cells -> new Wrapped());
        table.getColumns().add(what);
        table.setRowFactory(view -> new Line(jump));
        table.setOnKeyPressed(event -> {
            Problem chosen = table.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                jump.accept(chosen);
            }
        });
        Label none = new Label();
        none.textProperty().bind(model.summaryProperty());
        none.getStyleClass().add("empty");
        table.setPlaceholder(none);
        root.setCenter(table);
        root.getStyleClass().add("problems");
    }

    /// The pane.
    public Parent root() {
        return root;
    }

    private static TableColumn<Problem, String> column(
            String title, java.util.function.Function<Problem, String> text) {
        TableColumn<Problem, String> column = new TableColumn<>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        return column;
    }

    /// A cell as high as its sentences are long.
    private static final class Wrapped extends TableCell<Problem, String> {

        private final Text text = new Text();

        Wrapped() {
            text.wrappingWidthProperty().bind(widthProperty().subtract(PADDING_PX));
            text.getStyleClass().add("text");
            getStyleClass().add("wrapped");
            setPrefHeight(Region.USE_COMPUTED_SIZE);
        }

        @Override
        protected void updateItem(@org.jspecify.annotations.Nullable String sentence, boolean empty) {
            super.updateItem(sentence, empty);
            text.setText(empty || sentence == null ? "" : sentence);
            setGraphic(empty ? null : text);
        }
    }

    private static final class Line extends TableRow<Problem> {

        Line(Consumer<Problem> jump) {
            setOnMouseClicked(event -> {
                if (event.getClickCount() == 2 && getItem() != null) {
                    jump.accept(getItem());
                }
            });
        }

        @Override
        protected void updateItem(@org.jspecify.annotations.Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            getStyleClass().removeIf(style -> style.startsWith("severity-"));
            if (!empty && problem != null) {
                getStyleClass().add("severity-" + problem.severity().name().toLowerCase(Locale.ROOT));
            }
        }
    }
}
