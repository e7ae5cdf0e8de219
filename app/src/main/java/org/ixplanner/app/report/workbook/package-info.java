/// A workbook as values: sheets of typed cells. Formulas name cells by key, never by address, and are checked when the
/// workbook is made, so that none leads nowhere.
@NullMarked
package org.ixplanner.app.report.workbook;

import org.jspecify.annotations.NullMarked;
