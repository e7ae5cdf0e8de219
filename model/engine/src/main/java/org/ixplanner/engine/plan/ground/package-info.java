/// What stands on the ground: sites, fibre nodes and spans.
@NullMarked
package org.ixplanner.engine.plan.ground;

import org.jspecify.annotations.NullMarked;
