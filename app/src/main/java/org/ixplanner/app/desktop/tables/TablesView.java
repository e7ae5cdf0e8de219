package org.ixplanner.app.desktop.tables;

import atlantafx.base.controls.CustomTextField;
import java.util.Comparator;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;
import org.ixplanner.app.desktop.look.Icons;
import org.ixplanner.app.desktop.tables.TablesViewModel.Line;
import org.ixplanner.app.desktop.tables.TablesViewModel.Shown;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// One of the plan's tables, or a list behind the figures. Ids `table-kind`, `table-filter`, `table`, `table-why`,
/// `table-copy`, `table-export`.
public final class TablesView {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);
    private static final double COLUMN_PX = 130;
    private static final double FILTER_PX = 220;
    // Sentences of results are longer than values of a plan.
    private static final double WIDEST_PX = 420;
    private static final double LETTER_PX = 6.5;

    private final TablesViewModel model;
    private final Texts texts;
    private final TableView<Line> table = new TableView<>();
    private final BorderPane root = new BorderPane(table);
    private final Runnable explained;
    private boolean isShowing;

    /// @param controller saves tables
    /// @param explained shows why traffic goes as it goes, once somebody asks
    /// @param texts the words
    public TablesView(TablesViewModel model, TablesController controller, Runnable explained, Texts texts) {
        this.model = model;
        this.explained = explained;
        this.texts = texts;
        table.setId("table");
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.setPlaceholder(new Label(texts.text("tables.empty")));
        table.setOnKeyPressed(event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        table.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> {
            if (!isShowing && now != null && table.isFocusWithin()) {
                model.select(now);
            }
        });
        root.setTop(bar(controller));
        root.getStyleClass().add("tables");
        model.shownProperty().addListener((property, old, now) -> show(now));
        show(model.shownProperty().get());
    }

    /// The pane.
    public Parent root() {
        return root;
    }

    private HBox bar(TablesController controller) {
        ComboBox<TableChoice> kind = new ComboBox<>();
        kind.setId("table-kind");
        kind.getItems().setAll(TableChoice.all());
        kind.setVisibleRowCount(kind.getItems().size());
        kind.setConverter(new Names());
        kind.valueProperty().bindBidirectional(model.choiceProperty());
        kind.setAccessibleText(texts.text("tables.choose"));
        CustomTextField filter = new CustomTextField();
        filter.setId("table-filter");
        filter.setPromptText(texts.text("tables.filter"));
        filter.setAccessibleText(texts.text("tables.filter"));
        filter.setLeft(Icons.of(Feather.FILTER));
        filter.setPrefWidth(FILTER_PX);
        filter.textProperty().bindBidirectional(model.filterProperty());
        Label rows = new Label();
        rows.getStyleClass().add("muted");
        rows.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> texts.format(Message.of(
                                "tables.rows",
                                model.shownProperty().get().rows().size(),
                                model.shownProperty().get().all())),
                        model.shownProperty()));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button copy = new Button(texts.text("tables.copy"), Icons.of(Feather.COPY));
        copy.setId("table-copy");
        copy.setOnAction(event -> copy());
        Button export = new Button(texts.text("tables.export"), Icons.of(Feather.DOWNLOAD));
        export.setId("table-export");
        export.setOnAction(event -> controller.export(
                model.choiceProperty().get().key(), model.shownProperty().get()));
        HBox bar = new HBox(kind, filter, rows, gap, why(), copy, export);
        bar.getStyleClass().add("panel-bar");
        return bar;
    }

    // Only of a row that tells of two networks.
    private Button why() {
        Button why = new Button(texts.text("tables.why"), Icons.of(Feather.HELP_CIRCLE));
        why.setId("table-why");
        why.managedProperty().bind(why.visibleProperty());
        why.visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> model.choiceProperty().get() instanceof TableChoice.OfResult, model.choiceProperty()));
        why.disableProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> {
                            Line line = table.getSelectionModel().getSelectedItem();
                            return line == null || line.pair().isEmpty();
                        },
                        table.getSelectionModel().selectedItemProperty()));
        why.setOnAction(event -> {
            model.explain(table.getSelectionModel().getSelectedItem());
            explained.run();
        });
        return why;
    }

    // What is selected, else everything.
    private void copy() {
        List<Line> chosen = List.copyOf(table.getSelectionModel().getSelectedItems());
        ClipboardContent content = new ClipboardContent();
        content.putString(model.copied(chosen.isEmpty() ? List.copyOf(table.getItems()) : chosen));
        Clipboard.getSystemClipboard().setContent(content);
    }

    // New rows in place of those that were selected are nobody's choice.
    private void show(Shown shown) {
        isShowing = true;
        List<String> titles =
                table.getColumns().stream().map(TableColumn::getText).toList();
        if (!titles.equals(shown.columns())) {
            table.getColumns().clear();
            for (int i = 0; i < shown.columns().size(); i++) {
                table.getColumns().add(column(shown, i));
            }
        }
        List<TableColumn<Line, ?>> order = List.copyOf(table.getSortOrder());
        table.getItems().setAll(shown.rows());
        if (!order.isEmpty()) {
            table.getSortOrder().setAll(order);
            table.sort();
        }
        isShowing = false;
    }

    private TableColumn<Line, String> column(Shown shown, int index) {
        TableColumn<Line, String> column = new TableColumn<>(shown.columns().get(index));
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().cells().get(index)));
        column.setPrefWidth(widthPx(shown, index));
        if (shown.isNumber().get(index)) {
            column.getStyleClass().add("number");
            // Unknown ones after all others.
            column.setComparator(Comparator.comparingDouble(
                    text -> text.isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(text)));
        }
        return column;
    }

    private double widthPx(Shown shown, int index) {
        if (model.choiceProperty().get() instanceof TableChoice.OfPlan) {
            return COLUMN_PX;
        }
        int longest = shown.columns().get(index).length();
        for (Line line : shown.rows()) {
            longest = Math.max(longest, line.cells().get(index).length());
        }
        return Math.clamp(longest * LETTER_PX, COLUMN_PX, WIDEST_PX);
    }

    private final class Names extends StringConverter<TableChoice> {

        @Override
        public String toString(@Nullable TableChoice table) {
            return table == null ? "" : model.name(table);
        }

        @Override
        public TableChoice fromString(String text) {
            throw new UnsupportedOperationException("tables are chosen, not typed");
        }
    }
}
