package org.ixplanner.engine.routing.change;

import java.util.Arrays;
import java.util.Map;
import org.ixplanner.engine.routing.sweep.Lanes;
import org.ixplanner.engine.routing.sweep.RouteCode;

/// What neighbours offer after a change.
final class Offers {

    private static final int WIDTH = Lanes.WIDTH;

    private final Topology topology;
    private final Lanes lanes;
    private final RowChanges rows;
    private final Map<Integer, byte[]> climbed;
    private final long[] destinations;
    private final byte[] theirs = new byte[WIDTH];

    /// @param climbed customer routes that are newer than those in the rows
    Offers(Topology topology, Lanes lanes, RowChanges rows, Map<Integer, byte[]> climbed) {
        this.topology = topology;
        this.lanes = lanes;
        this.rows = rows;
        this.climbed = climbed;
        destinations = rows.base().destinations(topology.links());
    }

    void fromCustomer(int customer, byte[] offer) {
        lanes.toProviders(customerRoutes(customer), 0, offer, 0);
    }

    void fromProvider(int provider, byte[] offer) {
        rows.codes(provider, theirs);
        lanes.toCustomers(theirs, 0, offer, 0);
    }

    /// Nothing if they do not peer; over an exchange alone, what is announced there.
    void fromPeer(int peer, int to, byte[] offer) {
        boolean isDirect = topology.links().peer(to, peer);
        if (!isDirect && !topology.lans().peers(to, peer)) {
            Arrays.fill(offer, RouteCode.NO_ROUTE);
            return;
        }
        lanes.toPeers(customerRoutes(peer), 0, offer, 0);
        if (!isDirect) {
            for (long left = ~topology.lans().told(peer, destinations); left != 0; left &= left - 1) {
                offer[Long.numberOfTrailingZeros(left)] = RouteCode.NO_ROUTE;
            }
        }
    }

    void raise(byte[] routes, byte[] offer) {
        lanes.raise(routes, 0, offer, 0);
    }

    // Only customer routes and one's own are passed on upwards and across, so the whole row will do.
    private byte[] customerRoutes(int node) {
        byte[] newer = climbed.get(node);
        if (newer != null) {
            return newer;
        }
        rows.codes(node, theirs);
        return theirs;
    }
}
