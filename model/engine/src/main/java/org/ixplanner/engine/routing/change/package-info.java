/// Routes after a change: only what can change is found anew. Only `routing.internet` uses it.
@NullMarked
package org.ixplanner.engine.routing.change;

import org.jspecify.annotations.NullMarked;
