/// Checks of exchanges, their members and fees.
@NullMarked
package org.ixplanner.engine.check.exchange;

import org.jspecify.annotations.NullMarked;
