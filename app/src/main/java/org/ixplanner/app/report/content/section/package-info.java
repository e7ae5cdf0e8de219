/// The sections of a report, one class each.
@NullMarked
package org.ixplanner.app.report.content.section;

import org.jspecify.annotations.NullMarked;
