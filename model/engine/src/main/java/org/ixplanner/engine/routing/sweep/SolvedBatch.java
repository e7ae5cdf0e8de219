package org.ixplanner.engine.routing.sweep;

import java.util.Arrays;
import org.ixplanner.engine.routing.relations.RouteTooLongException;

/// The routes of all networks to at most 64 destinations, next hops included, frozen: a byte and two more a pair.
public final class SolvedBatch {

    private static final int WIDTH = Lanes.WIDTH;
    // Whoever is handed to sells transit or is the destination, so two bytes will do on any Internet so far.
    private static final char DESTINATION = 0xFFFF;
    private static final char NOBODY = 0;

    private final int[] destinations;
    private final int stubs;
    private final byte[] codes;
    private final char[] hops;
    private final long[] tied;

    private SolvedBatch(int[] destinations, int stubs, byte[] codes, char[] hops, long[] tied) {
        this.destinations = destinations;
        this.stubs = stubs;
        this.codes = codes;
        this.hops = hops;
        this.tied = tied;
    }

    /// Finds the routes.
    ///
    /// @param lans of the same nodes
    /// @param destinations ranks, at most 64
    /// @throws RouteTooLongException if a network with customers has a route longer than 61 AS hops, or if there
    ///     are more than 65,534 networks with customers
    public static SolvedBatch of(Hierarchy hierarchy, Lans lans, Lanes lanes, int[] destinations) {
        int stubs = hierarchy.stubs();
        if (hierarchy.size() - stubs >= DESTINATION) {
            throw new IllegalStateException("more than " + (DESTINATION - 1) + " networks have customers");
        }
        char[] hops = new char[hierarchy.size() * WIDTH];
        BatchSweep sweep = new BatchSweep(hierarchy, lans, lanes);
        sweep.route(destinations, 0, destinations.length);
        NextHops nextHops = new NextHops(hierarchy, lans, lanes);
        nextHops.find(sweep, destinations, 0, destinations.length, (rank, hop, taken) -> {
            char code = hop < stubs ? DESTINATION : (char) (hop - stubs + 1);
            int at = rank * WIDTH;
            if (taken == -1L) {
                Arrays.fill(hops, at, at + WIDTH, code);
                return;
            }
            for (long left = taken; left != 0; left &= left - 1) {
                hops[at + Long.numberOfTrailingZeros(left)] = code;
            }
        });
        return new SolvedBatch(destinations.clone(), stubs, sweep.rows(), hops, nextHops.tied());
    }

    /// The routes to the same destinations with other LANs.
    ///
    /// @param hierarchy the same
    public SolvedBatch on(Hierarchy hierarchy, Lans lans, Lanes lanes) {
        return of(hierarchy, lans, lanes, destinations);
    }

    /// How many destinations there are.
    public int width() {
        return destinations.length;
    }

    /// The rank of a destination.
    public int destination(int lane) {
        return destinations[lane];
    }

    /// The ASNs of the destinations.
    public long[] destinations(Nodes nodes) {
        return Arrays.stream(destinations).mapToLong(nodes::asn).toArray();
    }

    /// Class and length.
    public byte code(int rank, int lane) {
        return codes[rank * WIDTH + lane];
    }

    /// The rank of the next hop; −1 if there is none.
    public int nextHop(int rank, int lane) {
        char hop = hops[rank * WIDTH + lane];
        if (hop == NOBODY) {
            return -1;
        }
        return hop == DESTINATION ? destinations[lane] : hop - 1 + stubs;
    }

    /// Whether others offer a route of the same class and length, so that the lowest ASN alone decided.
    public boolean isTied(int rank, int lane) {
        return (tied[rank] >>> lane & 1) != 0;
    }

    /// Copies class and length of a network's routes to the beginning of an array.
    public void copyCodes(int rank, byte[] to) {
        System.arraycopy(codes, rank * WIDTH, to, 0, WIDTH);
    }

    /// Copies the next hops of a network to the beginning of an array.
    public void copyNextHops(int rank, int[] to) {
        for (int lane = 0; lane < WIDTH; lane++) {
            char hop = hops[rank * WIDTH + lane];
            to[lane] = hop == NOBODY ? -1 : hop == DESTINATION ? destinations[lane] : hop - 1 + stubs;
        }
    }
}
