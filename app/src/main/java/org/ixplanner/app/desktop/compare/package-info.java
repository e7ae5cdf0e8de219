/// All figures of two scenarios and the baseline side by side.
@NullMarked
package org.ixplanner.app.desktop.compare;

import org.jspecify.annotations.NullMarked;
