package org.ixplanner.engine.routing.internet;

import java.util.Arrays;
import org.ixplanner.engine.routing.internet.AsRelations.Neighbours;

/// Finds the next hops of swept batches and sums up their routes: what one thread adds to {@link AllPairs}.
final class PairCounts {

    private static final int WIDTH = Lanes.WIDTH;

    private final Hierarchy hierarchy;
    private final Lanes lanes;
    private final BatchSweep sweep;
    // Where the next hop of each network is known, or there is none to be known.
    private final long[] settled;
    private final int[] columns = new int[WIDTH];
    private final int[] hopsBits = new int[WIDTH];
    private final byte[] offer = new byte[WIDTH];

    private long customer;
    private long peer;
    private long provider;
    private long hops;
    private long checksum;

    PairCounts(Hierarchy hierarchy, Lanes lanes) {
        this.hierarchy = hierarchy;
        this.lanes = lanes;
        sweep = new BatchSweep(hierarchy, lanes);
        settled = new long[hierarchy.size()];
    }

    /// Adds the routes to a batch of destinations.
    ///
    /// @param destinations ranks
    void add(int[] destinations, int start, int end) {
        sweep.route(destinations, start, end);
        Arrays.fill(settled, 0);
        Arrays.fill(columns, 0);
        Arrays.fill(hopsBits, 0);
        for (int i = start; i < end; i++) {
            settled[destinations[i]] |= 1L << (i - start);
        }
        long before = customer + peer + provider;
        settleUpAndAcross();
        settleDown();
        lanes.addRows(columns, hopsBits, sweep.rows(), hierarchy.weights());
        long bits = 0;
        for (int i = start; i < end; i++) {
            bits += hopsBits[i - start];
            checksum += RouteChecksum.ofDestination(hierarchy.asn(destinations[i]), columns[i - start]);
        }
        // Six bits say 63 less the hops of each route, and 63 of the destination's own.
        long routes = customer + peer + provider - before + (end - start);
        hops += RouteKind.HOPS_BITS * routes - bits;
    }

    /// Sums of several threads.
    static AllPairs together(Iterable<PairCounts> parts, int size) {
        long customer = 0;
        long peer = 0;
        long provider = 0;
        long hops = 0;
        long checksum = 0;
        for (PairCounts part : parts) {
            customer += part.customer;
            peer += part.peer;
            provider += part.provider;
            hops += part.hops;
            checksum += part.checksum;
        }
        long routes = customer + peer + provider;
        long pairs = (long) size * (size - 1);
        double mean = routes == 0 ? 0 : (double) hops / routes;
        return new AllPairs(customer, peer, provider, pairs - routes, mean, checksum, size);
    }

    /// Next hops of customer and peer routes. Whoever offers goes in the order of ASNs, and the first to offer what a
    /// network has is its next hop.
    private void settleUpAndAcross() {
        Neighbours providers = hierarchy.providers();
        Neighbours peers = hierarchy.peers();
        byte[] rows = sweep.rows();
        int[] worths = hierarchy.worths();
        for (int rank : byAsn(sweep.climbers())) {
            long offered = lanes.toProviders(rows, rank * WIDTH, offer, 0);
            for (int i = providers.starts()[rank]; i < providers.starts()[rank + 1]; i++) {
                customer += settle(providers.networks()[i], worths[rank], offered);
            }
            lanes.toPeers(rows, rank * WIDTH, offer, 0);
            for (int i = peers.starts()[rank]; i < peers.starts()[rank + 1]; i++) {
                peer += settle(peers.networks()[i], worths[rank], offered);
            }
        }
    }

    private int settle(int rank, int worth, long offered) {
        long open = offered & ~settled[rank];
        if (open == 0) {
            return 0;
        }
        long taken = open & lanes.same(sweep.rows(), rank * WIDTH, offer, 0);
        if (taken == 0) {
            return 0;
        }
        settled[rank] |= taken;
        lanes.add(columns, hierarchy.weights()[rank] * worth, taken);
        return Long.bitCount(taken);
    }

    private void settleDown() {
        Neighbours providers = hierarchy.providers();
        byte[] rows = sweep.rows();
        byte[] down = sweep.down();
        int stubs = hierarchy.stubs();
        int[] worths = hierarchy.worths();
        int[] weights = hierarchy.weights();
        for (int rank = 0; rank < settled.length; rank++) {
            long open = lanes.present(rows, rank * WIDTH) & ~settled[rank];
            provider += Long.bitCount(open);
            // What nobody before has offered comes from the last.
            int last = providers.starts()[rank + 1] - 1;
            for (int i = providers.starts()[rank]; i < last && open != 0; i++) {
                int above = providers.networks()[i];
                long taken = open & lanes.same(rows, rank * WIDTH, down, (above - stubs) * WIDTH);
                if (taken != 0) {
                    lanes.add(columns, weights[rank] * worths[above], taken);
                    open &= ~taken;
                }
            }
            if (open != 0) {
                lanes.add(columns, weights[rank] * worths[providers.networks()[last]], open);
            }
        }
    }

    private int[] byAsn(int[] ranks) {
        int[] sorted = new int[ranks.length];
        for (int i = 0; i < ranks.length; i++) {
            sorted[i] = hierarchy.position(ranks[i]);
        }
        Arrays.sort(sorted);
        for (int i = 0; i < ranks.length; i++) {
            sorted[i] = hierarchy.rank(sorted[i]);
        }
        return sorted;
    }
}
