/// Policy routing on the graph of the whole Internet: tens of thousands of networks, all pairs in seconds.
@NullMarked
package org.ixplanner.engine.routing.internet;

import org.jspecify.annotations.NullMarked;
