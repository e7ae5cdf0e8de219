/// Wires and shows: the program's entry.
@NullMarked
package org.ixplanner.app;

import org.jspecify.annotations.NullMarked;
