package org.ixplanner.app.report.chart;

import java.awt.BasicStroke;
import java.awt.Stroke;

/// Lines of charts.
final class Strokes {

    private static final float WIDTH = 2;
    private static final float[] DASHES = {5, 4};

    private Strokes() {}

    /// A line of a series.
    static Stroke line(boolean isDashed) {
        return isDashed
                ? new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0)
                : new BasicStroke(WIDTH, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    /// A line that only leads the eye.
    static Stroke thin() {
        return new BasicStroke(1);
    }
}
