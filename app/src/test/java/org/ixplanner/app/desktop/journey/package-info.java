/// The window used as people use it, from the start page to a saved plan.
@NullMarked
package org.ixplanner.app.desktop.journey;

import org.jspecify.annotations.NullMarked;
