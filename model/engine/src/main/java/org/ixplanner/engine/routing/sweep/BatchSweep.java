package org.ixplanner.engine.routing.sweep;

import java.util.Arrays;
import java.util.List;
import org.ixplanner.engine.routing.relations.Neighbours;
import org.ixplanner.engine.routing.relations.RouteTooLongException;

/// Routes of all networks to 64 destinations, found in three sweeps: customer routes climb from the destinations, peer
/// routes go across from whoever has a customer route, provider routes come down from the top. Working memory of one
/// thread, used over and over.
public final class BatchSweep {

    private static final int WIDTH = Lanes.WIDTH;

    private final Hierarchy hierarchy;
    private final Lans lans;
    private final Lanes lanes;
    private final Neighbours providers;
    private final Neighbours peers;
    private final byte[] rows;
    // What the networks with customers offer them: few, so they stay in the processor's cache.
    private final byte[] down;
    private final byte[] offer = new byte[WIDTH];
    // Ranks of networks with customer routes, or the destinations themselves, a bit each and then listed upwards.
    private final long[] climbed;
    private final int[] climbers;
    private int climberCount;
    private long[] asns = {};

    /// @param lans of the same nodes
    public BatchSweep(Hierarchy hierarchy, Lans lans, Lanes lanes) {
        this.hierarchy = hierarchy;
        this.lans = lans;
        this.lanes = lanes;
        providers = hierarchy.providers();
        peers = hierarchy.peers();
        rows = new byte[hierarchy.size() * WIDTH];
        down = new byte[(hierarchy.size() - hierarchy.stubs()) * WIDTH];
        climbed = new long[(hierarchy.size() + Long.SIZE - 1) / Long.SIZE];
        climbers = new int[hierarchy.size()];
    }

    /// Class and length by rank, then destination; see {@link RouteCode}.
    public byte[] rows() {
        return rows;
    }

    /// Finds routes, without next hops.
    ///
    /// @param destinations ranks, of which at most 64 count
    /// @throws RouteTooLongException if a route is too long to be kept
    public void route(int[] destinations, int start, int end) {
        asns = new long[end - start];
        for (int i = start; i < end; i++) {
            asns[i - start] = hierarchy.asn(destinations[i]);
        }
        climb(destinations, start, end);
        goAcross();
        comeDown();
        if (hierarchy.isDeep()) {
            // Only networks with customers pass any route on that is not their own, and they are few.
            RouteCode.refuseTooLong(rows, hierarchy.stubs() * WIDTH, rows.length);
        }
    }

    /// The networks whose customer routes the last sweep found, destinations among them, as ranks.
    int[] climbers() {
        return Arrays.copyOf(climbers, climberCount);
    }

    /// What a network on its way down offers to its customers.
    byte[] down() {
        return down;
    }

    private void climb(int[] destinations, int start, int end) {
        Arrays.fill(rows, RouteCode.NO_ROUTE);
        Arrays.fill(climbed, 0);
        climberCount = 0;
        for (int i = start; i < end; i++) {
            int rank = destinations[i];
            rows[rank * WIDTH + i - start] = RouteCode.OWN;
            climbed[rank >>> 6] |= 1L << rank;
        }
        for (int word = 0; word < climbed.length; word++) {
            // Providers may be added to the very word that is gone through, above what is done.
            for (long left = climbed[word]; left != 0; ) {
                int bit = Long.numberOfTrailingZeros(left);
                int rank = (word << 6) + bit;
                climbers[climberCount++] = rank;
                climbFrom(rank);
                left = bit == 63 ? 0 : climbed[word] & (-1L << (bit + 1));
            }
        }
    }

    private void climbFrom(int rank) {
        if (lanes.toProviders(rows, rank * WIDTH, offer, 0) == 0) {
            return;
        }
        for (int i = providers.starts()[rank]; i < providers.starts()[rank + 1]; i++) {
            int provider = providers.networks()[i];
            lanes.raise(rows, provider * WIDTH, offer, 0);
            climbed[provider >>> 6] |= 1L << provider;
        }
    }

    private void goAcross() {
        for (int climber = 0; climber < climberCount; climber++) {
            int rank = climbers[climber];
            lanes.toPeers(rows, rank * WIDTH, offer, 0);
            for (int i = peers.starts()[rank]; i < peers.starts()[rank + 1]; i++) {
                lanes.raise(rows, peers.networks()[i] * WIDTH, offer, 0);
            }
            List<Lan> met = lans.of(rank);
            if (!met.isEmpty()) {
                keepTold(rank, offer);
            }
            for (Lan lan : met) {
                for (int peer : lan.peersOf(rank)) {
                    lanes.raise(rows, peer * WIDTH, offer, 0);
                }
            }
        }
    }

    /// Takes out of an offer what a network does not tell those whom it meets at exchanges.
    ///
    /// @return what it tells them of, a bit a destination
    long keepTold(int rank, byte[] offered) {
        long told = lans.told(rank, asns);
        for (long left = ~told; left != 0; left &= left - 1) {
            offered[Long.numberOfTrailingZeros(left)] = RouteCode.NO_ROUTE;
        }
        return told;
    }

    private void comeDown() {
        int stubs = hierarchy.stubs();
        for (int rank = hierarchy.size() - 1; rank >= 0; rank--) {
            int row = rank * WIDTH;
            for (int i = providers.starts()[rank]; i < providers.starts()[rank + 1]; i++) {
                lanes.raise(rows, row, down, (providers.networks()[i] - stubs) * WIDTH);
            }
            if (rank >= stubs) {
                lanes.toCustomers(rows, row, down, row - stubs * WIDTH);
            }
        }
    }
}
