/// Work that goes on beside the window.
@NullMarked
package org.ixplanner.app.desktop.tasks;

import org.jspecify.annotations.NullMarked;
