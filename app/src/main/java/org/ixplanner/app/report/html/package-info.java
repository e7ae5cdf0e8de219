/// Writes a report as one web page, to be read, passed on and printed.
@NullMarked
package org.ixplanner.app.report.html;

import org.jspecify.annotations.NullMarked;
