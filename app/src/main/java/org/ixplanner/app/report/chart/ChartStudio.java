package org.ixplanner.app.report.chart;

import java.util.Locale;
import org.ixplanner.app.business.RowsChart;
import org.ixplanner.app.business.YearsChart;
import org.ixplanner.app.report.model.Chart;
import org.ixplanner.maps.style.Typeface;

/// Makes drawings of charts, all in one typeface.
public final class ChartStudio {

    private final Lettering lettering;
    private final Locale locale;

    /// @param typeface of all text
    /// @param locale how numbers on axes are written
    public ChartStudio(Typeface typeface, Locale locale) {
        lettering = new Lettering(typeface);
        this.locale = locale;
    }

    /// The drawing of a chart.
    public ChartDrawing drawing(Chart chart) {
        return new ChartDrawing(chart, locale, lettering);
    }

    /// The drawing of years.
    ///
    /// @param title over it
    public YearsDrawing drawing(String title, YearsChart chart) {
        return new YearsDrawing(title, chart, lettering);
    }

    /// The drawing of rows of bars.
    ///
    /// @param title over it
    public RowsDrawing drawing(String title, RowsChart chart) {
        return new RowsDrawing(title, chart, lettering);
    }
}
