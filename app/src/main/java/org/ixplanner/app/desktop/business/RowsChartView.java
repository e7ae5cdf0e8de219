package org.ixplanner.app.desktop.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import org.ixplanner.app.business.RowsChart;
import org.ixplanner.app.business.RowsChart.Piece;
import org.ixplanner.app.business.RowsChart.Row;

/// Draws rows of bars along one axis, which stays in sight while they scroll. Style class `rows-chart`; what a bar
/// stands for has a class of its own, `tone-gain` and so on.
final class RowsChartView extends BorderPane {

    private static final double NAME_PX = 250;
    private static final double TOLD_PX = 136;
    private static final double ROW_PX = 19;
    private static final double AXIS_PX = 18;
    private static final double BAR_PX = 12;
    private static final double TICK_PX = 80;

    private final RowsChart chart;

    RowsChartView(RowsChart chart) {
        this.chart = chart;
        getStyleClass().add("rows-chart");
        setMinSize(0, 0);
        VBox rows = new VBox();
        chart.rows().forEach(row -> rows.getChildren().add(row(row)));
        ScrollPane scroll = new ScrollPane(rows);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMinHeight(0);
        HBox axis = line(label(""), new Ticks(), label(""), AXIS_PX);
        // As far from the right as the rows are beside their scroll bar.
        scroll.viewportBoundsProperty()
                .addListener((property, old, now) -> BorderPane.setMargin(
                        axis, new Insets(0, Math.max(0, scroll.getWidth() - now.getWidth()), 0, 0)));
        setTop(axis);
        setCenter(scroll);
    }

    /// What a bar is drawn like.
    static String style(RowsChart.Tone tone) {
        return "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }

    private HBox row(Row row) {
        Label name = label(row.name());
        name.setTooltip(new Tooltip(row.name()));
        Label told = label(row.told());
        told.setAlignment(Pos.CENTER_RIGHT);
        HBox line = line(name, new Bars(row), told, ROW_PX);
        Tooltip.install(line, new Tooltip(row.name() + "\n" + row.told()));
        return line;
    }

    private static HBox line(Label name, Region middle, Label told, double height) {
        fix(name, NAME_PX);
        fix(told, TOLD_PX);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox line = new HBox(name, middle, told);
        line.getStyleClass().add("rows-line");
        line.setMinHeight(height);
        line.setPrefHeight(height);
        line.setMaxHeight(height);
        return line;
    }

    private static void fix(Label label, double width) {
        label.setMinWidth(width);
        label.setPrefWidth(width);
        label.setMaxWidth(width);
    }

    private static Label label(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("chart-label");
        return label;
    }

    private double x(double value, double width) {
        return chart.axis().scale().place(value) * width;
    }

    private Line mark(double value, double width, double height, String style) {
        double x = Math.round(x(value, width)) + 0.5;
        Line line = new Line(x, 0, x, height);
        line.getStyleClass().add(style);
        return line;
    }

    /// A part of the chart that is drawn anew whenever it has another width.
    private abstract static class Drawn extends Pane {

        Drawn() {
            setMinWidth(0);
            widthProperty().addListener(change -> paint());
            heightProperty().addListener(change -> paint());
        }

        abstract List<Node> nodes(double width, double height);

        private void paint() {
            List<Node> nodes = nodes(getWidth(), getHeight());
            nodes.forEach(node -> node.setManaged(false));
            getChildren().setAll(nodes);
        }
    }

    private final class Bars extends Drawn {

        private final Row row;

        Bars(Row row) {
            this.row = row;
        }

        @Override
        List<Node> nodes(double width, double height) {
            List<Node> nodes = new ArrayList<>();
            for (double tick : chart.axis().scale().ticks()) {
                nodes.add(mark(tick, width, height, "chart-grid"));
            }
            for (Piece piece : row.pieces()) {
                Region bar = new Region();
                bar.getStyleClass().addAll("chart-bar", style(piece.tone()));
                double from = x(Math.min(piece.from(), piece.to()), width);
                double to = x(Math.max(piece.from(), piece.to()), width);
                bar.resizeRelocate(from, (height - BAR_PX) / 2, Math.max(1, to - from), BAR_PX);
                nodes.add(bar);
            }
            nodes.add(mark(chart.base(), width, height, "chart-zero"));
            return nodes;
        }
    }

    private final class Ticks extends Drawn {

        @Override
        List<Node> nodes(double width, double height) {
            List<Node> nodes = new ArrayList<>();
            List<Double> ticks = chart.axis().scale().ticks();
            for (int i = 0; i < ticks.size(); i++) {
                Label label = label(chart.axis().labels().get(i));
                label.setAlignment(Pos.CENTER);
                label.resizeRelocate(x(ticks.get(i), width) - TICK_PX / 2, 0, TICK_PX, height);
                nodes.add(label);
            }
            return nodes;
        }
    }
}
