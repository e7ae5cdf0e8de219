/// The window itself: where its panels are.
@NullMarked
package org.ixplanner.app.desktop.shell;

import org.jspecify.annotations.NullMarked;
