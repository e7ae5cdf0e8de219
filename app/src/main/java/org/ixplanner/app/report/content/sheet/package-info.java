/// The sheets of a workbook, one class each; what follows from other cells is a formula.
@NullMarked
package org.ixplanner.app.report.content.sheet;

import org.jspecify.annotations.NullMarked;
