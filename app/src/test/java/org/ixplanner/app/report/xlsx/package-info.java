/// Tests.
@NullMarked
package org.ixplanner.app.report.xlsx;

import org.jspecify.annotations.NullMarked;
