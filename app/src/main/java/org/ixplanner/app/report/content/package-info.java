/// What the documents of a plan say: a study made into a report and a workbook, and both into files.
@NullMarked
package org.ixplanner.app.report.content;

import org.jspecify.annotations.NullMarked;
