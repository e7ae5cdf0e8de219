package org.ixplanner.app.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.business.YearsChart;
import org.ixplanner.app.business.YearsChart.Mark;
import org.ixplanner.app.business.YearsChart.Series;

/// Years from left to right that paint themselves: columns above and below zero, lines and a band.
///
/// @param title over it
/// @param chart what is drawn
/// @param lettering of all text
public record YearsDrawing(String title, YearsChart chart, Lettering lettering) implements TitledDrawing {

    private static final Color BAND = new Color(0xC9DDED);
    private static final Lettering.Style LABEL = new Lettering.Style(10, false, Marks.QUIET);
    private static final double HEIGHT = 230;
    private static final double FOOT = 20;
    private static final double GAP = 8;
    private static final double WIDEST_COLUMN = 34;
    private static final double COLUMN_SHARE = 0.55;
    private static final double DOT = 5;

    @Override
    public double plotHeight() {
        return HEIGHT;
    }

    @Override
    public Legend legend() {
        List<Legend.Entry> entries = new ArrayList<>();
        chart.band().ifPresent(band -> entries.add(new Legend.Entry(band.name(), BAND, Legend.Form.AREA)));
        for (Series series : chart.series()) {
            Legend.Form form = isDashed(series.mark())
                    ? Legend.Form.DASHES
                    : series.mark().isLine() ? Legend.Form.STROKE : Legend.Form.AREA;
            entries.add(new Legend.Entry(series.name(), colour(series.mark()), form));
        }
        return new Legend(entries, lettering);
    }

    @Override
    public void paintPlot(Graphics2D canvas, Rectangle2D area) {
        new Painting(canvas, plot(area)).paint();
    }

    private Rectangle2D plot(Rectangle2D area) {
        double left = GAP;
        for (String label : chart.axis().labels()) {
            left = Math.max(left, lettering.width(label, LABEL) + GAP);
        }
        return new Rectangle2D.Double(
                area.getX() + left, area.getY() + GAP, area.getWidth() - left, area.getHeight() - FOOT - GAP);
    }

    private static boolean isDashed(Mark mark) {
        return mark == Mark.PLAIN || mark == Mark.WITHOUT;
    }

    private static Color colour(Mark mark) {
        return switch (mark) {
            case FEES, MEMBERS, MIDDLE -> new Color(0x0072B2);
            case GRANTS -> new Color(0x7FB8DE);
            case CAPITAL -> new Color(0x5F6B7A);
            case RUNNING -> new Color(0xA9B4C2);
            case BALANCE -> Marks.INK;
            case PLAIN -> new Color(0x009E73);
            case WITHOUT -> new Color(0xD55E00);
        };
    }

    /// One painting of it.
    private final class Painting {

        private final Graphics2D canvas;
        private final Rectangle2D plot;

        Painting(Graphics2D canvas, Rectangle2D plot) {
            this.canvas = canvas;
            this.plot = plot;
        }

        void paint() {
            grid();
            chart.band().ifPresent(this::band);
            columns();
            chart.series().stream().filter(series -> series.mark().isLine()).forEach(this::line);
            for (int year = 0; year < chart.years().size(); year++) {
                lettering.writeAt(canvas, chart.years().get(year), x(year), plot.getMaxY() + FOOT - 5, LABEL);
            }
        }

        private double step() {
            return plot.getWidth() / Math.max(1, chart.years().size());
        }

        private double x(int year) {
            return plot.getX() + (year + 0.5) * step();
        }

        private double y(double value) {
            return plot.getMaxY() - chart.axis().scale().place(value) * plot.getHeight();
        }

        private void grid() {
            List<Double> ticks = chart.axis().scale().ticks();
            canvas.setStroke(Strokes.thin());
            for (int i = 0; i < ticks.size(); i++) {
                double y = y(ticks.get(i));
                canvas.setColor(ticks.get(i) == 0 ? Marks.QUIET : Marks.GRID);
                canvas.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
                lettering.writeTo(canvas, chart.axis().labels().get(i), plot.getX() - GAP, y + 3.5, LABEL);
            }
        }

        private void band(YearsChart.Band band) {
            Path2D area = new Path2D.Double();
            int years = chart.years().size();
            area.moveTo(x(0), y(band.high().getFirst()));
            for (int year = 1; year < years; year++) {
                area.lineTo(x(year), y(band.high().get(year)));
            }
            for (int year = years - 1; year >= 0; year--) {
                area.lineTo(x(year), y(band.low().get(year)));
            }
            area.closePath();
            canvas.setColor(BAND);
            canvas.fill(area);
        }

        private void columns() {
            double width = Math.min(WIDEST_COLUMN, step() * COLUMN_SHARE);
            for (YearsChart.Column column : chart.columns()) {
                double from = y(column.from());
                double to = y(column.to());
                canvas.setColor(colour(column.series().mark()));
                canvas.fill(new Rectangle2D.Double(
                        x(column.year()) - width / 2, Math.min(from, to), width, Math.abs(to - from)));
            }
        }

        private void line(Series series) {
            Path2D line = new Path2D.Double();
            line.moveTo(x(0), y(series.values().getFirst()));
            for (int year = 1; year < chart.years().size(); year++) {
                line.lineTo(x(year), y(series.values().get(year)));
            }
            canvas.setColor(colour(series.mark()));
            canvas.setStroke(Strokes.line(isDashed(series.mark())));
            canvas.draw(line);
            if (series.mark() == Mark.BALANCE) {
                for (int year = 0; year < chart.years().size(); year++) {
                    double y = y(series.values().get(year));
                    canvas.fill(new Ellipse2D.Double(x(year) - DOT / 2, y - DOT / 2, DOT, DOT));
                }
            }
        }
    }
}
