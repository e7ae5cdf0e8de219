/// All checks in one list.
@NullMarked
package org.ixplanner.engine.check.all;

import org.jspecify.annotations.NullMarked;
