/// Checks of networks, their contracts, peerings and demand.
@NullMarked
package org.ixplanner.engine.check.network;

import org.jspecify.annotations.NullMarked;
