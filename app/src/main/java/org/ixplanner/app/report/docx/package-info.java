/// Writes a report as a Word document with real styles, that people go on editing.
@NullMarked
package org.ixplanner.app.report.docx;

import org.jspecify.annotations.NullMarked;
