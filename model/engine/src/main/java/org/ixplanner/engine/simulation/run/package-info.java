/// The simulator: from a situation to its result.
@NullMarked
package org.ixplanner.engine.simulation.run;

import org.jspecify.annotations.NullMarked;
