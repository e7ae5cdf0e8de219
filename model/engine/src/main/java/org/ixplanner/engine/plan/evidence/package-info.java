/// Where numbers come from: evidence for single values, assumptions for the method.
@NullMarked
package org.ixplanner.engine.plan.evidence;

import org.jspecify.annotations.NullMarked;
