/// What levers do: a situation becomes a plan with the levers pulled, and what is down in it.
@NullMarked
package org.ixplanner.engine.scenario.enact;

import org.jspecify.annotations.NullMarked;
