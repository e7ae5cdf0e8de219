/// The way on the ground: who may use which spans, the shortest way over them, and what is left of it when something
/// is down.
@NullMarked
package org.ixplanner.engine.fibre;

import org.jspecify.annotations.NullMarked;
