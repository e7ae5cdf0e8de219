/// Tests.
@NullMarked
package org.ixplanner.app.report.chart;

import org.jspecify.annotations.NullMarked;
