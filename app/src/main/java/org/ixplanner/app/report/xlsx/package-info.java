/// Writes a workbook as an Excel file whose formulas are live.
@NullMarked
package org.ixplanner.app.report.xlsx;

import org.jspecify.annotations.NullMarked;
