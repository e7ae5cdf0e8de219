/// What routes networks are offered, and so among which they choose.
@NullMarked
package org.ixplanner.engine.simulation.offer;

import org.jspecify.annotations.NullMarked;
