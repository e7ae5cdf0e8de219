/// The simulation of one busy hour: a situation becomes a [Result] of delivery flows, supply flows and loads. The
/// definitions are those of `docs/method.md`.
@NullMarked
package org.ixplanner.engine.simulation;

import org.jspecify.annotations.NullMarked;
