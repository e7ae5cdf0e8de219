package org.ixplanner.app.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// What colours stand for, in lines no wider than the picture.
///
/// @param entries in reading order
/// @param lettering of their names
record Legend(List<Entry> entries, Lettering lettering) {

    private static final Lettering.Style NAME = new Lettering.Style(11, false, Marks.INK);
    private static final double LINE = 18;
    private static final double SWATCH = 12;
    private static final double FOOT = 4;

    /// How a swatch is drawn.
    enum Form {
        /// filled
        AREA,
        /// a line
        STROKE,
        /// a dashed line
        DASHES
    }

    /// One of them.
    ///
    /// @param name what it stands for
    /// @param colour of its swatch
    /// @param form of its swatch
    record Entry(String name, Color colour, Form form) {}

    double height(double width) {
        return entries.size() < 2 ? 0 : lines(width).size() * LINE + FOOT;
    }

    /// Paints it with its upper edge at `y`; a single entry needs none.
    void paint(Graphics2D canvas, double width, double top) {
        if (entries.size() < 2) {
            return;
        }
        double y = top;
        for (List<Entry> line : lines(width)) {
            double x = 0;
            for (Entry entry : line) {
                swatch(canvas, entry, new Rectangle2D.Double(x, y + 2, SWATCH, SWATCH));
                lettering.write(canvas, entry.name(), x + SWATCH + 6, y + 12, NAME);
                x += width(entry);
            }
            y += LINE;
        }
    }

    private static void swatch(Graphics2D canvas, Entry entry, Rectangle2D area) {
        canvas.setColor(entry.colour());
        if (entry.form() == Form.AREA) {
            canvas.fill(area);
        } else {
            canvas.setStroke(Strokes.line(entry.form() == Form.DASHES));
            canvas.draw(new Line2D.Double(area.getMinX(), area.getCenterY(), area.getMaxX(), area.getCenterY()));
        }
    }

    private List<List<Entry>> lines(double width) {
        List<List<Entry>> lines = new ArrayList<>();
        double x = width;
        for (Entry entry : entries) {
            double needed = width(entry);
            if (lines.isEmpty() || x + needed > width) {
                lines.add(new ArrayList<>());
                x = 0;
            }
            lines.getLast().add(entry);
            x += needed;
        }
        return lines;
    }

    private double width(Entry entry) {
        return SWATCH + 6 + lettering.width(entry.name(), NAME) + 18;
    }
}
