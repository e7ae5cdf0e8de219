/// Checks of where numbers come from, and of those that nobody stated.
@NullMarked
package org.ixplanner.engine.check.evidence;

import org.jspecify.annotations.NullMarked;
