package org.ixplanner.app.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.ixplanner.app.report.model.Chart;
import org.ixplanner.app.report.model.Chart.Value;
import org.ixplanner.app.report.model.Meaning;
import org.ixplanner.app.text.RoundAxis;

/// Bars, one after another or one below another, with their values on or beside them.
///
/// @param chart they belong to
/// @param lettering of their values
/// @param stacked whether they follow one another
record Bars(Chart chart, Lettering lettering, boolean stacked) implements RowMarks {

    private static final Lettering.Style VALUE = new Lettering.Style(10, false, Marks.INK);
    private static final Lettering.Style TOTAL = new Lettering.Style(11, true, Marks.INK);
    private static final double BAR = 19;
    private static final double THIN_BAR = 14;
    private static final double BETWEEN = 9;
    private static final double PADDING = 5;

    @Override
    public double rowHeight() {
        return stacked ? BAR + BETWEEN : THIN_BAR * chart.series().size() + BETWEEN;
    }

    @Override
    public double nameDrop() {
        return 0;
    }

    @Override
    public double roomAtEnd() {
        double room = 0;
        for (Chart.Row row : chart.rows()) {
            for (var value : row.values()) {
                if (!stacked && value.isPresent()) {
                    room = Math.max(room, lettering.width(value.get().told(), VALUE) + PADDING);
                }
            }
        }
        return room;
    }

    @Override
    public void paint(Graphics2D canvas, Chart.Row row, Rectangle2D band, RoundAxis axis) {
        int count = stacked ? 1 : chart.series().size();
        double height = (band.getHeight() - band.getHeight() * BETWEEN / rowHeight()) / count;
        double top = band.getCenterY() - height * count / 2;
        double from = 0;
        for (int i = 0; i < row.values().size(); i++) {
            if (row.values().get(i).isPresent()) {
                Value value = row.values().get(i).get();
                Rectangle2D bar = bar(band, axis, from, from + value.number(), top, stacked ? height : height - 1);
                Meaning meaning = chart.series().get(i).meaning();
                Marks.fill(canvas, bar, meaning);
                if (stacked) {
                    writeInside(canvas, value.told(), bar, meaning);
                    from += value.number();
                } else {
                    writeBeside(canvas, value, bar);
                }
            }
            top += stacked ? 0 : height;
        }
        double end = band.getX() + axis.place(from) * band.getWidth();
        lettering.write(canvas, row.total(), end + PADDING, band.getCenterY() + 4, TOTAL);
    }

    @Override
    public void paintSwatch(Graphics2D canvas, Chart.Series series, Rectangle2D area) {
        Marks.fill(canvas, area, series.meaning());
    }

    private static Rectangle2D bar(
            Rectangle2D band, RoundAxis axis, double from, double to, double top, double height) {
        double start = band.getX() + axis.place(Math.min(from, to)) * band.getWidth();
        double end = band.getX() + axis.place(Math.max(from, to)) * band.getWidth();
        return new Rectangle2D.Double(start, top, end - start, height);
    }

    // A patch keeps the pattern off the letters.
    private void writeInside(Graphics2D canvas, String told, Rectangle2D bar, Meaning meaning) {
        double width = lettering.width(told, VALUE);
        if (width + 2 * PADDING > bar.getWidth()) {
            return;
        }
        canvas.setColor(Marks.patch(meaning));
        canvas.fill(new RoundRectangle2D.Double(
                bar.getCenterX() - width / 2 - 3, bar.getCenterY() - 7.5, width + 6, 15, 6, 6));
        lettering.writeAt(canvas, told, bar.getCenterX(), bar.getCenterY() + 3.7, VALUE.in(Marks.textOn(meaning)));
    }

    private void writeBeside(Graphics2D canvas, Value value, Rectangle2D bar) {
        double y = bar.getCenterY() + 3.7;
        if (value.number() < 0) {
            lettering.writeTo(canvas, value.told(), bar.getMinX() - PADDING, y, VALUE);
        } else {
            lettering.write(canvas, value.told(), bar.getMaxX() + PADDING, y, VALUE);
        }
    }
}
