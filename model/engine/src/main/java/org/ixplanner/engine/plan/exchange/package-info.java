/// Internet exchange points, their members and fees.
@NullMarked
package org.ixplanner.engine.plan.exchange;

import org.jspecify.annotations.NullMarked;
