/// Checks of scenarios and their levers.
@NullMarked
package org.ixplanner.engine.check.scenario;

import org.jspecify.annotations.NullMarked;
