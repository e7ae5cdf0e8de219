/// Writes a report as PDF for submission: sheets made of the report's web page, that a screen reader can read.
@NullMarked
package org.ixplanner.app.report.pdf;

import org.jspecify.annotations.NullMarked;
