/// PeeringDB's objects, from answers of its API and from dumps.
@NullMarked
package org.ixplanner.exchange.peeringdb;

import org.jspecify.annotations.NullMarked;
