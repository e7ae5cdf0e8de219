/// Walks and flows as the simulation keeps them while it runs: shared, numbered, in columns. What readers get, walks
/// and flows, is made of them when it is asked for.
@NullMarked
package org.ixplanner.engine.simulation.course;

import org.jspecify.annotations.NullMarked;
