/// Map sheets of plans: what a plan and a simulated scenario are on a map.
@NullMarked
package org.ixplanner.app.mapsheet;

import org.jspecify.annotations.NullMarked;
