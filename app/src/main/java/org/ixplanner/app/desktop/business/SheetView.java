package org.ixplanner.app.desktop.business;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.ixplanner.app.business.RowsChart;
import org.ixplanner.app.business.Sheet;
import org.ixplanner.app.business.SheetTable;
import org.ixplanner.app.business.YearsChart;

/// A page: its title, its chart or the same as a table, what is to be said of it. Ids `business-chart`,
/// `business-table`.
final class SheetView {

    private static final double SWATCH_PX = 10;
    private static final double TOOLTIP_PX = 420;
    private static final double COLUMN_PX = 80;
    private static final double WIDEST_PX = 300;
    private static final double BOLD_LETTER_PX = 7.2;
    private static final double LETTER_PX = 6.2;
    private static final double PADDING_PX = 20;

    private final BooleanProperty asTable = new SimpleBooleanProperty();
    private final Label title = label("chart-title");
    private final Label meaning = label("muted");
    private final Tooltip definition = new Tooltip();
    private final HBox legend = new HBox();
    private final StackPane body = new StackPane();
    private final VBox facts = new VBox();
    private final BorderPane root = new BorderPane(body);
    private Sheet sheet;

    /// @param choice stands beside the title
    SheetView(Sheet first, Node choice) {
        sheet = first;
        definition.setWrapText(true);
        definition.setMaxWidth(TOOLTIP_PX);
        title.setTooltip(definition);
        meaning.setTooltip(definition);
        title.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(meaning, Priority.ALWAYS);
        meaning.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(title, meaning, choice);
        head.getStyleClass().add("sheet-head");
        legend.getStyleClass().add("sheet-legend");
        body.setMinHeight(0);
        facts.getStyleClass().add("sheet-facts");
        root.setTop(new VBox(head, legend));
        root.setBottom(facts);
        root.getStyleClass().add("sheet");
        root.setMinSize(0, 0);
        asTable.addListener(change -> draw());
        draw();
    }

    /// Whether the table stands in the chart's place.
    BooleanProperty asTableProperty() {
        return asTable;
    }

    Region root() {
        return root;
    }

    /// Shows a page; the same page again changes nothing, so that where somebody has scrolled to stays.
    void show(Sheet now) {
        if (!now.equals(sheet)) {
            sheet = now;
            draw();
        }
    }

    private void draw() {
        title.setText(sheet.title());
        meaning.setText(sheet.meaning());
        definition.setText(sheet.meaning());
        List<Node> sentences = new ArrayList<>();
        for (String fact : sheet.facts()) {
            Label label = label("muted");
            label.setText(fact);
            label.setTooltip(new Tooltip(fact));
            sentences.add(label);
        }
        facts.getChildren().setAll(sentences);
        boolean isTable = asTable.get() && !(sheet.chart() instanceof Sheet.None);
        legend.getChildren().setAll(isTable ? List.of() : legend(sheet.chart()));
        legend.setManaged(!legend.getChildren().isEmpty());
        body.getChildren().setAll(isTable ? table(sheet.table()) : chart(sheet));
    }

    private static Node chart(Sheet sheet) {
        Region chart =
                switch (sheet.chart()) {
                    case Sheet.None(String why) -> nothing(why);
                    case YearsChart years -> new YearsChartView(years);
                    case RowsChart rows -> new RowsChartView(rows);
                };
        chart.setId("business-chart");
        chart.setFocusTraversable(true);
        chart.setAccessibleText(told(sheet));
        return chart;
    }

    private static Region nothing(String why) {
        Label label = label("empty");
        label.setText(why);
        label.setWrapText(true);
        return new BorderPane(label);
    }

    // What a reader of the screen hears of the picture.
    private static String told(Sheet sheet) {
        List<String> told = new ArrayList<>(List.of(sheet.title()));
        switch (sheet.chart()) {
            case Sheet.None(String why) -> told.add(why);
            case YearsChart years -> told.addAll(years.told());
            case RowsChart rows -> rows.rows().forEach(row -> told.add(row.name() + ": " + row.told()));
        }
        return String.join("\n", told);
    }

    private static List<Node> legend(Sheet.Chart chart) {
        List<Node> entries = new ArrayList<>();
        switch (chart) {
            case Sheet.None(var _) -> {}
            case YearsChart years -> {
                years.band().ifPresent(band -> entries.add(entry(band.name(), "mark-band")));
                years.series()
                        .forEach(series -> entries.add(entry(series.name(), YearsChartView.style(series.mark()))));
            }
            case RowsChart rows ->
                rows.legend().forEach(one -> entries.add(entry(one.name(), RowsChartView.style(one.tone()))));
        }
        return entries.size() > 1 ? entries : List.of();
    }

    private static Node entry(String name, String style) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("sheet-swatch", style);
        swatch.setMinSize(SWATCH_PX, SWATCH_PX);
        swatch.setMaxSize(SWATCH_PX, SWATCH_PX);
        HBox entry = new HBox(swatch, new Label(name));
        entry.getStyleClass().add("chart-legend-entry");
        return entry;
    }

    private static Node table(SheetTable shown) {
        TableView<List<String>> table = new TableView<>();
        table.setId("business-table");
        for (int i = 0; i < shown.columns().size(); i++) {
            table.getColumns().add(column(shown.columns().get(i), i));
        }
        table.getItems().setAll(shown.rows());
        return table;
    }

    private static TableColumn<List<String>, String> column(SheetTable.Column shown, int index) {
        TableColumn<List<String>, String> column = new TableColumn<>(shown.heading());
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().get(index)));
        double widest = shown.heading().length() * BOLD_LETTER_PX;
        for (String cell : shown.cells()) {
            widest = Math.max(widest, cell.length() * LETTER_PX);
        }
        column.setPrefWidth(Math.clamp(widest + PADDING_PX, COLUMN_PX, WIDEST_PX));
        column.setSortable(false);
        if (shown.isNumber()) {
            column.getStyleClass().add("number");
        }
        return column;
    }

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setMinWidth(0);
        return label;
    }
}
