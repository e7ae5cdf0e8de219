/// The plan as a tree of its tables, with counts and problems.
@NullMarked
package org.ixplanner.app.desktop.explorer;

import org.jspecify.annotations.NullMarked;
