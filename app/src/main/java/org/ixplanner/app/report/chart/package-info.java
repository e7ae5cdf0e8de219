/// Paints charts of a report with Java2D: the one painter for documents and sheets.
@NullMarked
package org.ixplanner.app.report.chart;

import org.jspecify.annotations.NullMarked;
