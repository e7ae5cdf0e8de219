package org.ixplanner.app.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.ixplanner.app.report.model.Drawing;

/// A chart under its title and legend.
public sealed interface TitledDrawing extends Drawing permits YearsDrawing, RowsDrawing {

    /// A text column of A4 in 1/96 inch, for which heights are reckoned.
    double USUAL_WIDTH = 620;

    /// Room for the title.
    double TITLE_HEIGHT = 22;

    /// What is shown, with its unit.
    String title();

    /// The letters of the chart.
    Lettering lettering();

    /// What its colours stand for.
    Legend legend();

    /// How high the chart itself should be.
    double plotHeight();

    /// Paints the chart itself.
    void paintPlot(Graphics2D canvas, Rectangle2D area);

    /// How high it should be, as a share of its width in a document.
    default double heightByWidth() {
        return (TITLE_HEIGHT + legend().height(USUAL_WIDTH) + plotHeight()) / USUAL_WIDTH;
    }

    @Override
    default void paint(Graphics2D canvas, double width, double height) {
        Marks.begin(canvas, width, height);
        Lettering.Style style = new Lettering.Style(13, true, Marks.INK);
        lettering().write(canvas, lettering().lines(title(), width, 1, style).getFirst(), 0, 14, style);
        legend().paint(canvas, width, TITLE_HEIGHT);
        double top = TITLE_HEIGHT + legend().height(width);
        paintPlot(canvas, new Rectangle2D.Double(0, top, width, height - top));
    }
}
