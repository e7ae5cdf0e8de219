/// Who wants how much of what: the delivery ledger.
@NullMarked
package org.ixplanner.engine.demand;

import org.jspecify.annotations.NullMarked;
