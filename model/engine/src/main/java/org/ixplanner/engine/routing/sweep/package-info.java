/// How routes are found: 64 destinations at a time, a byte each. Only `routing.internet` uses it.
@NullMarked
package org.ixplanner.engine.routing.sweep;

import org.jspecify.annotations.NullMarked;
