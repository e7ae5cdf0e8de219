/// The desktop: the window, and the one place where its parts are put together.
@NullMarked
package org.ixplanner.app.desktop;

import org.jspecify.annotations.NullMarked;
