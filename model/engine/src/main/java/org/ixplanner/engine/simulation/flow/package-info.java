/// Flows and the ways they take: from network to network, and on the ground.
@NullMarked
package org.ixplanner.engine.simulation.flow;

import org.jspecify.annotations.NullMarked;
