package org.ixplanner.engine.routing.sweep;

import java.util.Arrays;
import org.ixplanner.engine.routing.relations.Neighbours;

/// Finds the next hops of the routes of a batch. Whoever offers goes in the order of ASNs, and the first to offer what
/// a network has is its next hop; where others offer it too, the lowest ASN alone has decided. Working memory of one
/// thread, used over and over.
public final class NextHops {

    private static final int WIDTH = Lanes.WIDTH;

    private final Hierarchy hierarchy;
    private final Lans lans;
    private final Lanes lanes;
    // Where the next hop of each network is known, or there is none to be known; and where others would do as well.
    private final long[] settled;
    private final long[] tied;
    private final Marks heard;
    private final byte[] offer = new byte[WIDTH];

    private long customer;
    private long peer;
    private long provider;
    private long ties;

    /// Takes what was found.
    @FunctionalInterface
    public interface Taker {

        /// The next hop of a network to some destinations.
        ///
        /// @param rank of the network
        /// @param hop rank of its next hop
        /// @param destinations a bit each
        void take(int rank, int hop, long destinations);
    }

    /// @param lans of the same nodes
    public NextHops(Hierarchy hierarchy, Lans lans, Lanes lanes) {
        this.hierarchy = hierarchy;
        this.lans = lans;
        this.lanes = lanes;
        settled = new long[hierarchy.size()];
        tied = new long[hierarchy.size()];
        heard = new Marks(hierarchy.size());
    }

    /// Finds the next hops of what was swept last.
    ///
    /// @param destinations the same ranks
    public void find(BatchSweep sweep, int[] destinations, int start, int end, Taker taker) {
        Arrays.fill(settled, 0);
        Arrays.fill(tied, 0);
        for (int i = start; i < end; i++) {
            settled[destinations[i]] |= 1L << (i - start);
        }
        upAndAcross(sweep, taker);
        down(sweep, taker);
        for (long bits : tied) {
            ties += Long.bitCount(bits);
        }
    }

    /// How many customer routes were found so far.
    public long customer() {
        return customer;
    }

    /// How many peer routes.
    public long peer() {
        return peer;
    }

    /// How many provider routes.
    public long provider() {
        return provider;
    }

    /// How many of all hang on the lowest ASN of the next hop alone.
    public long ties() {
        return ties;
    }

    /// Where more than one would have done as next hop in the batch that was found last: by rank, a bit a destination.
    long[] tied() {
        return tied.clone();
    }

    private void upAndAcross(BatchSweep sweep, Taker taker) {
        Neighbours providers = hierarchy.providers();
        Neighbours peers = hierarchy.peers();
        byte[] rows = sweep.rows();
        for (int rank : byAsn(sweep.climbers())) {
            long offered = lanes.toProviders(rows, rank * WIDTH, offer, 0);
            for (int i = providers.starts()[rank]; i < providers.starts()[rank + 1]; i++) {
                customer += settle(rows, providers.networks()[i], rank, offered, taker);
            }
            lanes.toPeers(rows, rank * WIDTH, offer, 0);
            boolean isMember = !lans.of(rank).isEmpty();
            if (isMember) {
                heard.clear();
            }
            for (int i = peers.starts()[rank]; i < peers.starts()[rank + 1]; i++) {
                peer += settle(rows, peers.networks()[i], rank, offered, taker);
                if (isMember) {
                    heard.isFirst(peers.networks()[i]);
                }
            }
            if (isMember) {
                peer += overLans(sweep, rank, offered, taker);
            }
        }
    }

    // Whom it has told already is no second offer.
    private long overLans(BatchSweep sweep, int rank, long offered, Taker taker) {
        long found = 0;
        long told = offered & sweep.keepTold(rank, offer);
        for (Lan lan : lans.of(rank)) {
            for (int other : lan.peersOf(rank)) {
                if (heard.isFirst(other)) {
                    found += settle(sweep.rows(), other, rank, told, taker);
                }
            }
        }
        return found;
    }

    private int settle(byte[] rows, int rank, int hop, long offered, Taker taker) {
        if (offered == 0) {
            return 0;
        }
        long same = offered & lanes.same(rows, rank * WIDTH, offer, 0);
        if (same == 0) {
            return 0;
        }
        long taken = same & ~settled[rank];
        tied[rank] |= same & ~taken;
        if (taken == 0) {
            return 0;
        }
        settled[rank] |= taken;
        taker.take(rank, hop, taken);
        return Long.bitCount(taken);
    }

    private void down(BatchSweep sweep, Taker taker) {
        Neighbours providers = hierarchy.providers();
        byte[] rows = sweep.rows();
        byte[] down = sweep.down();
        int stubs = hierarchy.stubs();
        for (int rank = 0; rank < settled.length; rank++) {
            long here = lanes.present(rows, rank * WIDTH) & ~settled[rank];
            provider += Long.bitCount(here);
            int first = providers.starts()[rank];
            int last = providers.starts()[rank + 1] - 1;
            if (first == last && here != 0) {
                taker.take(rank, providers.networks()[last], here);
                continue;
            }
            long open = here;
            for (int i = first; i <= last && here != 0; i++) {
                int above = providers.networks()[i];
                long same = here & lanes.same(rows, rank * WIDTH, down, (above - stubs) * WIDTH);
                long taken = same & open;
                tied[rank] |= same & ~taken;
                if (taken != 0) {
                    taker.take(rank, above, taken);
                    open &= ~taken;
                }
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
