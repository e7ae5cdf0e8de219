package org.ixplanner.app.report.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ixplanner.app.report.model.Chart;
import org.ixplanner.app.report.model.Chart.Value;
import org.ixplanner.app.report.model.Drawing;
import org.ixplanner.app.text.RoundAxis;

/// A chart that paints itself: title, legend, a row each with its name and marks, an axis with round numbers.
public final class ChartDrawing implements Drawing {

    private static final Lettering.Style TITLE = new Lettering.Style(13, true, Marks.INK);
    private static final Lettering.Style NAME = new Lettering.Style(11, false, Marks.INK);
    private static final Lettering.Style TOTAL = new Lettering.Style(11, true, Marks.INK);
    private static final Lettering.Style QUIET = new Lettering.Style(10, false, Marks.QUIET);

    private static final double TITLE_HEIGHT = 22;
    private static final double LEGEND_HEIGHT = 18;
    private static final double AXIS_HEIGHT = 36;
    private static final double GAP = 8;
    private static final double NAME_LINE = 13;
    private static final double WIDEST_NAMES = 0.34;
    private static final double SWATCH = 12;
    // A text column of A4 in 1/96 inch, for which heights are reckoned.
    private static final double USUAL_WIDTH = 620;

    private final Chart chart;
    private final Locale locale;
    private final Lettering lettering;
    private final RowMarks rows;

    ChartDrawing(Chart chart, Locale locale, Lettering lettering) {
        this.chart = chart;
        this.locale = locale;
        this.lettering = lettering;
        rows = RowMarks.of(chart, lettering);
    }

    /// How high it should be, as a share of its width in a document.
    public double heightByWidth() {
        double height = TITLE_HEIGHT + legendHeight(USUAL_WIDTH) + chart.rows().size() * rows.rowHeight() + AXIS_HEIGHT;
        return height / USUAL_WIDTH;
    }

    @Override
    public void paint(Graphics2D canvas, double width, double height) {
        Marks.begin(canvas, width, height);
        lettering.write(canvas, lettering.lines(chart.title(), width, 1, TITLE).getFirst(), 0, 14, TITLE);
        double top = TITLE_HEIGHT + paintLegend(canvas, width);
        RoundAxis axis = axis();
        Rectangle2D plot = plot(width, height, top);
        paintGrid(canvas, axis, plot);
        double step = plot.getHeight() / Math.max(1, chart.rows().size());
        for (int i = 0; i < chart.rows().size(); i++) {
            Rectangle2D band = new Rectangle2D.Double(plot.getX(), plot.getY() + i * step, plot.getWidth(), step);
            paintName(canvas, chart.rows().get(i).name(), band);
            rows.paint(canvas, chart.rows().get(i), band, axis);
        }
    }

    private Rectangle2D plot(double width, double height, double top) {
        double names = 0;
        double ends = rows.roomAtEnd();
        for (Chart.Row row : chart.rows()) {
            names = Math.max(names, lettering.width(row.name(), NAME));
            ends = Math.max(ends, lettering.width(row.total(), TOTAL) + GAP);
        }
        double left = Math.min(names, width * WIDEST_NAMES) + GAP;
        return new Rectangle2D.Double(left, top, width - left - Math.max(ends, 16), height - top - AXIS_HEIGHT);
    }

    private RoundAxis axis() {
        double least = 0;
        double most = 0;
        for (Chart.Row row : chart.rows()) {
            double sum = 0;
            for (Optional<Value> value : row.values()) {
                double number = value.map(Value::number).orElse(0.0);
                sum += number;
                least = Math.min(least, number);
                most = Math.max(most, chart.form() == Chart.Form.STACKED ? sum : number);
            }
        }
        return RoundAxis.holding(least, most);
    }

    private void paintGrid(Graphics2D canvas, RoundAxis axis, Rectangle2D plot) {
        List<String> labels = axis.labels(locale);
        List<Double> ticks = axis.ticks();
        double foot = plot.getMaxY() + 15;
        canvas.setStroke(new BasicStroke(1));
        for (int i = 0; i < ticks.size(); i++) {
            double tick = ticks.get(i);
            double x = plot.getX() + axis.place(tick) * plot.getWidth();
            canvas.setColor(tick == 0 ? Marks.QUIET : Marks.GRID);
            canvas.draw(new Line2D.Double(x, plot.getMinY(), x, plot.getMaxY() + 3));
            lettering.writeAt(canvas, labels.get(i), x, foot, QUIET);
        }
        lettering.writeTo(canvas, chart.axis(), plot.getMaxX(), foot + 17, QUIET);
    }

    private void paintName(Graphics2D canvas, String name, Rectangle2D band) {
        double right = band.getX() - GAP;
        List<String> lines = lettering.lines(name, right, 2, NAME);
        double y = band.getCenterY() + rows.nameDrop() + 4 - (lines.size() - 1) * NAME_LINE / 2;
        for (String line : lines) {
            lettering.writeTo(canvas, line, right, y, NAME);
            y += NAME_LINE;
        }
    }

    private double legendHeight(double width) {
        return chart.series().size() < 2 ? 0 : legendLines(width).size() * LEGEND_HEIGHT + 4;
    }

    private List<List<Chart.Series>> legendLines(double width) {
        List<List<Chart.Series>> lines = new ArrayList<>();
        double x = width;
        for (Chart.Series series : chart.series()) {
            double needed = entryWidth(series);
            if (lines.isEmpty() || x + needed > width) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.getLast().add(series);
            x += needed;
        }
        return lines;
    }

    private double entryWidth(Chart.Series series) {
        return SWATCH + 6 + lettering.width(series.name(), NAME) + 18;
    }

    private double paintLegend(Graphics2D canvas, double width) {
        if (chart.series().size() < 2) {
            return 0;
        }
        double y = TITLE_HEIGHT;
        for (List<Chart.Series> line : legendLines(width)) {
            double x = 0;
            for (Chart.Series series : line) {
                rows.paintSwatch(canvas, series, new Rectangle2D.Double(x, y + 2, SWATCH, SWATCH));
                lettering.write(canvas, series.name(), x + SWATCH + 6, y + 12, NAME);
                x += entryWidth(series);
            }
            y += LEGEND_HEIGHT;
        }
        return legendHeight(width);
    }
}
