package org.ixplanner.app.report.chart;

import java.util.Locale;
import org.ixplanner.app.report.model.Chart;

/// Makes drawings of charts, all in one typeface. Loading that takes some 0.1 s, so make one and keep it.
public final class ChartStudio {

    private final Lettering lettering = Lettering.bundled();
    private final Locale locale;

    /// @param locale how numbers on axes are written
    public ChartStudio(Locale locale) {
        this.locale = locale;
    }

    /// The drawing of a chart.
    public ChartDrawing drawing(Chart chart) {
        return new ChartDrawing(chart, locale, lettering);
    }
}
