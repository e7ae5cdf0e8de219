/// What a simulation is given: a plan, one of its scenarios, the assumptions that hold, a seed.
@NullMarked
package org.ixplanner.engine.scenario;

import org.jspecify.annotations.NullMarked;
