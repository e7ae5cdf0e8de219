package org.ixplanner.app.desktop.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.util.Duration;
import org.ixplanner.app.business.YearsChart;
import org.ixplanner.app.business.YearsChart.Series;

/// Draws years from left to right. JavaFX's own charts cannot put columns, lines and a band on one axis. Style class
/// `years-chart`; what a series stands for has a class of its own, `mark-fees` and so on.
final class YearsChartView extends Pane {

    private static final double LEFT_PX = 64;
    private static final double RIGHT_PX = 12;
    private static final double TOP_PX = 10;
    private static final double FOOT_PX = 22;
    private static final double LABEL_PX = 16;
    private static final double WIDEST_COLUMN_PX = 44;
    private static final double COLUMN_SHARE = 0.55;
    private static final double DOT_PX = 6;

    private final YearsChart chart;

    YearsChartView(YearsChart chart) {
        this.chart = chart;
        getStyleClass().add("years-chart");
        setMinSize(0, 0);
        widthProperty().addListener(change -> paint());
        heightProperty().addListener(change -> paint());
    }

    /// What a series is drawn like.
    static String style(YearsChart.Mark mark) {
        return "mark-" + mark.name().toLowerCase(Locale.ROOT);
    }

    private void paint() {
        List<Node> nodes = new ArrayList<>();
        if (getWidth() > LEFT_PX + RIGHT_PX && getHeight() > TOP_PX + FOOT_PX) {
            grid(nodes);
            chart.band().ifPresent(band -> nodes.add(band(band)));
            columns(nodes);
            chart.series().stream().filter(series -> series.mark().isLine()).forEach(series -> line(nodes, series));
            years(nodes);
        }
        nodes.forEach(node -> node.setManaged(false));
        getChildren().setAll(nodes);
    }

    private double x(int year) {
        return LEFT_PX + (year + 0.5) * step();
    }

    private double step() {
        return (getWidth() - LEFT_PX - RIGHT_PX) / chart.years().size();
    }

    private double y(double value) {
        double height = getHeight() - TOP_PX - FOOT_PX;
        return TOP_PX + height * (1 - chart.axis().scale().place(value));
    }

    private void grid(List<Node> nodes) {
        List<Double> ticks = chart.axis().scale().ticks();
        for (int i = 0; i < ticks.size(); i++) {
            double y = Math.round(y(ticks.get(i))) + 0.5;
            Line line = new Line(LEFT_PX, y, getWidth() - RIGHT_PX, y);
            line.getStyleClass().add(ticks.get(i) == 0 ? "chart-zero" : "chart-grid");
            Label label = label(chart.axis().labels().get(i), Pos.CENTER_RIGHT);
            label.resizeRelocate(0, y - LABEL_PX / 2, LEFT_PX - 8, LABEL_PX);
            nodes.add(line);
            nodes.add(label);
        }
    }

    private Polygon band(YearsChart.Band band) {
        Polygon area = new Polygon();
        for (int year = 0; year < chart.years().size(); year++) {
            area.getPoints().addAll(x(year), y(band.high().get(year)));
        }
        for (int year = chart.years().size() - 1; year >= 0; year--) {
            area.getPoints().addAll(x(year), y(band.low().get(year)));
        }
        area.getStyleClass().add("mark-band");
        return area;
    }

    private void columns(List<Node> nodes) {
        double width = Math.min(WIDEST_COLUMN_PX, step() * COLUMN_SHARE);
        for (YearsChart.Column one : chart.columns()) {
            double from = y(one.from());
            double to = y(one.to());
            Region column = new Region();
            column.getStyleClass().addAll("chart-column", style(one.series().mark()));
            column.resizeRelocate(
                    x(one.year()) - width / 2, Math.min(from, to), width, Math.max(1, Math.abs(to - from)));
            nodes.add(column);
        }
    }

    private void line(List<Node> nodes, Series series) {
        Polyline line = new Polyline();
        for (int year = 0; year < chart.years().size(); year++) {
            line.getPoints().addAll(x(year), y(series.values().get(year)));
        }
        line.getStyleClass().addAll("chart-line", style(series.mark()));
        nodes.add(line);
        if (series.mark() == YearsChart.Mark.BALANCE) {
            for (int year = 0; year < chart.years().size(); year++) {
                Region dot = new Region();
                dot.getStyleClass().add("chart-dot");
                dot.resizeRelocate(x(year) - DOT_PX / 2, y(series.values().get(year)) - DOT_PX / 2, DOT_PX, DOT_PX);
                nodes.add(dot);
            }
        }
    }

    // The whole height of a year tells its figures.
    private void years(List<Node> nodes) {
        for (int year = 0; year < chart.years().size(); year++) {
            Label label = label(chart.years().get(year), Pos.CENTER);
            label.resizeRelocate(x(year) - step() / 2, getHeight() - FOOT_PX + 4, step(), LABEL_PX);
            Region touch = new Region();
            touch.getStyleClass().add("chart-touch");
            touch.resizeRelocate(x(year) - step() / 2, TOP_PX, step(), getHeight() - TOP_PX - FOOT_PX);
            Tooltip tooltip = new Tooltip(chart.told().get(year));
            tooltip.setShowDelay(Duration.millis(200));
            Tooltip.install(touch, tooltip);
            nodes.add(label);
            nodes.add(touch);
        }
    }

    private static Label label(String text, Pos where) {
        Label label = new Label(text);
        label.getStyleClass().add("chart-label");
        label.setAlignment(where);
        return label;
    }
}
