/// Tests.
@NullMarked
package org.ixplanner.app.desktop.shell;

import org.jspecify.annotations.NullMarked;
