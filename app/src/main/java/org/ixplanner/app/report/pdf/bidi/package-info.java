/// Text that runs from right to left, for a library that sets it from left to right letter by letter.
@NullMarked
package org.ixplanner.app.report.pdf.bidi;

import org.jspecify.annotations.NullMarked;
