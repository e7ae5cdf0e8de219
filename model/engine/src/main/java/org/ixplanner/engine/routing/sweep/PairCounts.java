package org.ixplanner.engine.routing.sweep;

import java.util.Arrays;

/// Sums up the routes to batches of destinations: what one thread adds to the sums over all pairs.
public final class PairCounts {

    private static final int WIDTH = Lanes.WIDTH;

    private final Hierarchy hierarchy;
    private final Lanes lanes;
    private final BatchSweep sweep;
    private final NextHops nextHops;
    private final int[] columns = new int[WIDTH];
    private final int[] hopsBits = new int[WIDTH];
    private long hops;
    private long checksum;

    /// Sums over ordered pairs.
    ///
    /// @param customer how many customer routes
    /// @param peer peer routes
    /// @param provider provider routes
    /// @param ties routes that hang on the lowest ASN of the next hop alone
    /// @param hops of all routes together
    /// @param checksum see {@link RouteChecksum}
    public record Sums(long customer, long peer, long provider, long ties, long hops, long checksum) {

        /// Nothing yet.
        public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0);

        /// Both together.
        public Sums plus(Sums other) {
            return new Sums(
                    customer + other.customer,
                    peer + other.peer,
                    provider + other.provider,
                    ties + other.ties,
                    hops + other.hops,
                    checksum + other.checksum);
        }

        /// How many routes there are.
        public long routes() {
            return customer + peer + provider;
        }
    }

    /// @param lans of the same nodes
    public PairCounts(Hierarchy hierarchy, Lans lans, Lanes lanes) {
        this.hierarchy = hierarchy;
        this.lanes = lanes;
        sweep = new BatchSweep(hierarchy, lans, lanes);
        nextHops = new NextHops(hierarchy, lans, lanes);
    }

    /// Adds the routes to a batch of destinations.
    ///
    /// @param destinations ranks
    public void add(int[] destinations, int start, int end) {
        Arrays.fill(columns, 0);
        Arrays.fill(hopsBits, 0);
        long before = routes();
        int[] weights = hierarchy.weights();
        int[] worths = hierarchy.worths();
        sweep.route(destinations, start, end);
        nextHops.find(
                sweep,
                destinations,
                start,
                end,
                (rank, hop, taken) -> lanes.add(columns, weights[rank] * worths[hop], taken));
        lanes.addRows(columns, hopsBits, sweep.rows(), weights);
        long bits = 0;
        for (int i = start; i < end; i++) {
            bits += hopsBits[i - start];
            checksum += RouteChecksum.ofDestination(hierarchy.asn(destinations[i]), columns[i - start]);
        }
        // Six bits say 63 less the hops of each route, and 63 of the destination's own.
        hops += RouteCode.HOPS_BITS * (routes() - before + (end - start)) - bits;
    }

    /// What was added so far.
    public Sums sums() {
        return new Sums(nextHops.customer(), nextHops.peer(), nextHops.provider(), nextHops.ties(), hops, checksum);
    }

    private long routes() {
        return nextHops.customer() + nextHops.peer() + nextHops.provider();
    }
}
