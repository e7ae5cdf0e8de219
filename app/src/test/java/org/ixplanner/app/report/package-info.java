/// Tests.
@NullMarked
package org.ixplanner.app.report;

import org.jspecify.annotations.NullMarked;
