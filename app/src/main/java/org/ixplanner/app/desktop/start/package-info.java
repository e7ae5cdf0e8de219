/// What the window shows before a plan is open.
@NullMarked
package org.ixplanner.app.desktop.start;

import org.jspecify.annotations.NullMarked;
