/// What a document encloses so that anybody can make it again: the run's manifest and the plan.
@NullMarked
package org.ixplanner.exchange.enclosure;

import org.jspecify.annotations.NullMarked;
