/// Traffic engineering: what does not fit a port takes the next route.
@NullMarked
package org.ixplanner.engine.simulation.relief;

import org.jspecify.annotations.NullMarked;
