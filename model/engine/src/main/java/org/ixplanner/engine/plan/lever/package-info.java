/// Scenarios: a name and an ordered list of levers.
@NullMarked
package org.ixplanner.engine.plan.lever;

import org.jspecify.annotations.NullMarked;
