/// Work that a caller shares with an executor.
@NullMarked
package org.ixplanner.engine.work;

import org.jspecify.annotations.NullMarked;
