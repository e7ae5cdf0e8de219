/// The scene of a simulation: who enters where, and the walks of flows from network to network over the ground.
@NullMarked
package org.ixplanner.engine.simulation.walk;

import org.jspecify.annotations.NullMarked;
