/// Policy routing between networks: customer before peer before provider routes, then the fewest hops, then the lowest
/// next-hop ASN; routes from a peer or a provider go to customers only (Gao and Rexford 2001).
@NullMarked
package org.ixplanner.engine.routing;

import org.jspecify.annotations.NullMarked;
