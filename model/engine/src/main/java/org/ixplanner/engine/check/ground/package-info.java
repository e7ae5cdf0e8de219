/// Checks of sites, fibre nodes and spans.
@NullMarked
package org.ixplanner.engine.check.ground;

import org.jspecify.annotations.NullMarked;
