/// Tests.
@NullMarked
package org.ixplanner.app.desktop.reports;

import org.jspecify.annotations.NullMarked;
