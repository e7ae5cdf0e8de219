/// Tests of the writer of PDF.
@NullMarked
package org.ixplanner.app.report.pdf;

import org.jspecify.annotations.NullMarked;
