/// Tests.
@NullMarked
package org.ixplanner.app.desktop.checks;

import org.jspecify.annotations.NullMarked;
