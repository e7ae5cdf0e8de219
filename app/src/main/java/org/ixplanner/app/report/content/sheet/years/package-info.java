/// Sheets of the business case: figures by year, operators' money, what the result hangs on.
@NullMarked
package org.ixplanner.app.report.content.sheet.years;

import org.jspecify.annotations.NullMarked;
