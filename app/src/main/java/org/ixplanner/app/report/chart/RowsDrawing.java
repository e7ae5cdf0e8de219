package org.ixplanner.app.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.ixplanner.app.business.RowsChart;
import org.ixplanner.app.business.RowsChart.Piece;
import org.ixplanner.app.business.RowsChart.Row;
import org.ixplanner.app.business.RowsChart.Tone;

/// Rows of bars that paint themselves: the name to the left, bars along one axis, the figure to the right.
///
/// @param title over it
/// @param chart what is drawn
/// @param lettering of all text
public record RowsDrawing(String title, RowsChart chart, Lettering lettering) implements TitledDrawing {

    private static final Lettering.Style NAME = new Lettering.Style(11, false, Marks.INK);
    private static final Lettering.Style LABEL = new Lettering.Style(10, false, Marks.QUIET);
    private static final double ROW = 21;
    private static final double BAR = 12;
    private static final double AXIS = 20;
    private static final double GAP = 8;
    private static final double WIDEST_NAMES = 0.42;

    @Override
    public double plotHeight() {
        return ROW * chart.rows().size() + AXIS;
    }

    @Override
    public Legend legend() {
        List<Legend.Entry> entries = chart.legend().stream()
                .map(entry -> new Legend.Entry(entry.name(), colour(entry.tone()), Legend.Form.AREA))
                .toList();
        return new Legend(entries, lettering);
    }

    private static Color colour(Tone tone) {
        return switch (tone) {
            case GAIN -> new Color(0x009E73);
            case LOSS -> new Color(0xD55E00);
            case LOW -> new Color(0xE69F00);
            case HIGH, MEMBER -> new Color(0x0072B2);
        };
    }

    @Override
    public void paintPlot(Graphics2D canvas, Rectangle2D area) {
        Rectangle2D plot = plot(area);
        grid(canvas, plot);
        double step = plot.getHeight() / Math.max(1, chart.rows().size());
        for (int i = 0; i < chart.rows().size(); i++) {
            row(canvas, chart.rows().get(i), plot, plot.getY() + (i + 0.5) * step);
        }
        canvas.setColor(Marks.QUIET);
        canvas.setStroke(Strokes.thin());
        double base = x(plot, chart.base());
        canvas.draw(new Line2D.Double(base, plot.getMinY(), base, plot.getMaxY()));
    }

    private Rectangle2D plot(Rectangle2D area) {
        double names = 0;
        double told = 0;
        for (Row row : chart.rows()) {
            names = Math.max(names, lettering.width(row.name(), NAME));
            told = Math.max(told, lettering.width(row.told(), NAME));
        }
        double left = Math.min(names, area.getWidth() * WIDEST_NAMES) + GAP;
        return new Rectangle2D.Double(
                area.getX() + left,
                area.getY(),
                area.getWidth() - left - told - 2 * GAP,
                Math.max(1, area.getHeight() - AXIS));
    }

    private void grid(Graphics2D canvas, Rectangle2D plot) {
        List<Double> ticks = chart.axis().scale().ticks();
        canvas.setStroke(Strokes.thin());
        for (int i = 0; i < ticks.size(); i++) {
            double x = x(plot, ticks.get(i));
            canvas.setColor(Marks.GRID);
            canvas.draw(new Line2D.Double(x, plot.getMinY(), x, plot.getMaxY()));
            lettering.writeAt(canvas, chart.axis().labels().get(i), x, plot.getMaxY() + 14, LABEL);
        }
    }

    private void row(Graphics2D canvas, Row row, Rectangle2D plot, double middle) {
        String name = lettering.lines(row.name(), plot.getX() - GAP, 1, NAME).getFirst();
        lettering.writeTo(canvas, name, plot.getX() - GAP, middle + 4, NAME);
        for (Piece piece : row.pieces()) {
            double from = x(plot, Math.min(piece.from(), piece.to()));
            double to = x(plot, Math.max(piece.from(), piece.to()));
            canvas.setColor(colour(piece.tone()));
            canvas.fill(new Rectangle2D.Double(from, middle - BAR / 2, Math.max(1, to - from), BAR));
        }
        lettering.write(canvas, row.told(), plot.getMaxX() + GAP, middle + 4, NAME);
    }

    private double x(Rectangle2D plot, double value) {
        return plot.getX() + chart.axis().scale().place(value) * plot.getWidth();
    }
}
