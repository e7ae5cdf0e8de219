/// What flows add up to: loads, volumes, shares, round-trip times.
@NullMarked
package org.ixplanner.engine.simulation.tally;

import org.jspecify.annotations.NullMarked;
