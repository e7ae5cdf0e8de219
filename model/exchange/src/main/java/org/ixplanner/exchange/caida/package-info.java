/// CAIDA's files of AS relationships: who sells transit to whom, who peers.
@NullMarked
package org.ixplanner.exchange.caida;

import org.jspecify.annotations.NullMarked;
