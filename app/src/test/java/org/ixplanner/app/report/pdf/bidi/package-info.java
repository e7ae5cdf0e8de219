/// Tests of text from right to left.
@NullMarked
package org.ixplanner.app.report.pdf.bidi;

import org.jspecify.annotations.NullMarked;
