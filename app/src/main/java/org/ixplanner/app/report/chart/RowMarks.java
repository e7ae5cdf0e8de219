package org.ixplanner.app.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.ixplanner.app.report.model.Chart;
import org.ixplanner.app.text.RoundAxis;

/// Paints the values of one row.
interface RowMarks {

    /// The painter for the chart's form.
    static RowMarks of(Chart chart, Lettering lettering) {
        return switch (chart.form()) {
            case STACKED -> new Bars(chart, lettering, true);
            case GROUPED -> new Bars(chart, lettering, false);
            case DUMBBELL -> new Dumbbells(chart, lettering);
        };
    }

    /// How much a row wants.
    double rowHeight();

    /// How far below a row's middle its marks are.
    double nameDrop();

    /// What marks may need beyond the end of the axis.
    double roomAtEnd();

    void paint(Graphics2D canvas, Chart.Row row, Rectangle2D band, RoundAxis axis);

    void paintSwatch(Graphics2D canvas, Chart.Series series, Rectangle2D area);
}
