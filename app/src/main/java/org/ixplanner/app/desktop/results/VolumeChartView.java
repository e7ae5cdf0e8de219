package org.ixplanner.app.desktop.results;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Bars of where the demand goes, a line a scenario; a click shows the scenario. JavaFX's own chart leaves out names
/// where lines are this close, and cannot put the share at the end of a bar. Style class `volume-chart`, the parts
/// `part-local` and so on; each line has the id `bar-` and the scenario's.
final class VolumeChartView extends VBox {

    private static final double NAME_PX = 136;
    private static final double SWATCH_PX = 10;

    private final Consumer<String> chosen;

    /// @param chosen is given the id of a scenario that was clicked
    VolumeChartView(Consumer<String> chosen) {
        this.chosen = chosen;
        getStyleClass().add("volume-chart");
    }

    void show(VolumeChart chart) {
        getChildren().clear();
        if (chart.bars().isEmpty()) {
            return;
        }
        Label axis = new Label(chart.axis());
        axis.getStyleClass().add("chart-title");
        getChildren().addAll(axis, legend(chart), bars(chart));
    }

    private static Node legend(VolumeChart chart) {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("chart-legend-line");
        for (VolumeChart.Part part : VolumeChart.Part.values()) {
            if (isThere(chart, part)) {
                Region swatch = new Region();
                swatch.getStyleClass().addAll(style(part), "chart-swatch");
                swatch.setMinSize(SWATCH_PX, SWATCH_PX);
                swatch.setMaxSize(SWATCH_PX, SWATCH_PX);
                HBox entry = new HBox(swatch, new Label(chart.names().get(part)));
                entry.getStyleClass().add("chart-legend-entry");
                legend.getChildren().add(entry);
            }
        }
        return legend;
    }

    private static boolean isThere(VolumeChart chart, VolumeChart.Part part) {
        return chart.bars().stream().anyMatch(bar -> bar.slice(part).value() > 0);
    }

    private Node bars(VolumeChart chart) {
        GridPane lines = new GridPane();
        lines.getStyleClass().add("chart-lines");
        ColumnConstraints names = new ColumnConstraints();
        names.setMinWidth(NAME_PX);
        names.setMaxWidth(NAME_PX);
        ColumnConstraints bars = new ColumnConstraints();
        bars.setHgrow(Priority.ALWAYS);
        bars.setFillWidth(true);
        ColumnConstraints shares = new ColumnConstraints();
        shares.setMinWidth(Region.USE_PREF_SIZE);
        shares.setHalignment(HPos.RIGHT);
        lines.getColumnConstraints().addAll(names, bars, shares);
        double largest =
                chart.bars().stream().mapToDouble(VolumeChart.Bar::total).max().orElse(1);
        int row = 0;
        for (VolumeChart.Bar bar : chart.bars()) {
            Label name = new Label(bar.name());
            name.getStyleClass().addAll("chart-name", bar.isShown() ? "bar-shown" : "bar-other");
            Label share = new Label(bar.share());
            share.getStyleClass().addAll("chart-share", bar.isShown() ? "bar-shown" : "bar-other");
            lines.addRow(row, name, bar(chart, bar, largest), share);
            row++;
        }
        return lines;
    }

    // Widths in proportion, whatever the room.
    private Node bar(VolumeChart chart, VolumeChart.Bar bar, double largest) {
        GridPane parts = new GridPane();
        parts.setId("bar-" + bar.id());
        parts.getStyleClass().addAll("chart-bar-line", bar.isShown() ? "bar-shown" : "bar-other");
        parts.setAlignment(Pos.CENTER_LEFT);
        int column = 0;
        double rest = largest - bar.total();
        for (VolumeChart.Part part : VolumeChart.Part.values()) {
            VolumeChart.Slice slice = bar.slice(part);
            if (slice.value() > 0) {
                Region piece = new Region();
                piece.getStyleClass().addAll("chart-piece", style(part));
                Tooltip.install(
                        piece, new Tooltip(bar.name() + "\n" + chart.names().get(part) + ": " + slice.told()));
                parts.add(piece, column, 0);
                parts.getColumnConstraints().add(wide(slice.value() / largest));
                column++;
            }
        }
        parts.getColumnConstraints().add(wide(Math.max(0, rest / largest)));
        parts.setOnMouseClicked(event -> chosen.accept(bar.id()));
        parts.setAccessibleText(bar.name() + ": " + bar.share());
        return parts;
    }

    private static ColumnConstraints wide(double share) {
        ColumnConstraints constraints = new ColumnConstraints();
        constraints.setPercentWidth(100 * share);
        return constraints;
    }

    private static String style(VolumeChart.Part part) {
        return "part-" + part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
