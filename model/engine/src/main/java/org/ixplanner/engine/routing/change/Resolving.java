package org.ixplanner.engine.routing.change;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.ixplanner.engine.routing.change.Differences.Pair;
import org.ixplanner.engine.routing.relations.RouteKind;
import org.ixplanner.engine.routing.relations.RouteTooLongException;
import org.ixplanner.engine.routing.sweep.Hierarchy;
import org.ixplanner.engine.routing.sweep.Lanes;
import org.ixplanner.engine.routing.sweep.RouteCode;

/// Finds the routes of a batch again after a change. Customer routes first, upwards from the contracts that changed;
/// then everything else, downwards: a network is looked at when a neighbour offers it something else than before, and
/// its customers only if it then has another route. Who no longer has what a neighbour offered asks all neighbours
/// again.
final class Resolving {

    private static final int WIDTH = Lanes.WIDTH;
    // In an entry of the queue: the node to look at, then how it is related to the neighbour that changed, then that
    // neighbour. The lowest entry of a node says to ask everybody.
    private static final long EVERYBODY = 0;
    private static final long CUSTOMER = 1L << 28;
    private static final long PEER = 2L << 28;
    private static final long PROVIDER = 3L << 28;
    private static final long NEIGHBOUR_BITS = (1L << 28) - 1;

    private final Topology after;
    private final Links links;
    private final boolean isDeep;
    private final Offers offers;
    private final RowChanges rows;
    private final LevelQueue queue = new LevelQueue();
    // New customer routes of those that have others than before. Looked up, never iterated.
    private final Map<Integer, byte[]> climbed = new HashMap<>();
    private final Row row;
    private final byte[] before = new byte[WIDTH];
    private final int[] hopsBefore = new int[WIDTH];
    private final byte[] offer = new byte[WIDTH];

    /// @param rows of the batch before; changed here
    Resolving(Topology after, Lanes lanes, RowChanges rows) {
        this.after = after;
        this.rows = rows;
        links = after.links();
        isDeep = Hierarchy.isDeep(links.depth());
        offers = new Offers(after, lanes, rows, climbed);
        row = new Row(links, lanes);
    }

    /// @param most how many rows may differ from those that were found anew
    /// @return false if there would be more: then the rows are of no use
    /// @throws RouteTooLongException if a route is too long to be kept
    boolean resolve(Differences differences, int most) {
        climb(differences);
        for (Pair pair : differences.contracts()) {
            look(pair.a(), EVERYBODY, 0);
            look(pair.b(), EVERYBODY, 0);
        }
        for (Pair pair : differences.peerings()) {
            look(pair.a(), PEER, pair.b());
            look(pair.b(), PEER, pair.a());
        }
        for (int level = queue.height() - 1; level >= 0; level--) {
            long[] entries = queue.at(level);
            for (int start = 0; start < entries.length; ) {
                int end = start + 1;
                while (end < entries.length && entries[end] >>> 32 == entries[start] >>> 32) {
                    end++;
                }
                look((int) (entries[start] >>> 32), entries, start, end);
                start = end;
                if (rows.count() > most) {
                    return false;
                }
            }
        }
        return true;
    }

    private void look(int node, long relation, int neighbour) {
        queue.add(links.level(node), ((long) node << 32) | relation | neighbour);
    }

    private void climb(Differences differences) {
        LevelQueue up = new LevelQueue();
        for (Pair pair : differences.contracts()) {
            up.add(links.level(pair.a()), pair.a());
            up.add(links.level(pair.b()), pair.b());
        }
        for (int level = 0; level < up.height(); level++) {
            long last = -1;
            for (long entry : up.at(level)) {
                if (entry != last) {
                    climbTo((int) entry, up);
                }
                last = entry;
            }
        }
    }

    private void climbTo(int node, LevelQueue up) {
        rows.codes(node, before);
        byte[] routes = new byte[WIDTH];
        for (int lane = 0; lane < WIDTH; lane++) {
            before[lane] = before[lane] >= RouteCode.FIRST_CUSTOMER ? before[lane] : RouteCode.NO_ROUTE;
            routes[lane] = before[lane] == RouteCode.OWN ? RouteCode.OWN : RouteCode.NO_ROUTE;
        }
        for (int customer : links.customersOf(node)) {
            offers.fromCustomer(customer, offer);
            offers.raise(routes, offer);
        }
        if (Arrays.equals(before, routes)) {
            return;
        }
        climbed.put(node, routes);
        look(node, EVERYBODY, 0);
        for (int provider : links.providersOf(node)) {
            up.add(links.level(provider), provider);
            look(provider, CUSTOMER, node);
        }
        for (int peer : after.peersOf(node)) {
            look(peer, PEER, node);
        }
    }

    private void look(int node, long[] entries, int start, int end) {
        rows.codes(node, before);
        rows.nextHops(node, hopsBefore);
        row.set(before, hopsBefore);
        boolean everybody = (entries[start] & 0xFFFF_FFFFL) == EVERYBODY;
        for (int i = start; i < end && !everybody; i++) {
            if (i == start || entries[i] != entries[i - 1]) {
                everybody = !take(node, entries[i]);
            }
        }
        if (everybody) {
            askEverybody(node);
        }
        if (isDeep && links.customersOf(node).length > 0) {
            RouteCode.refuseTooLong(row.codes(), 0, WIDTH);
        }
        boolean isSame = row.hasCodes(before);
        if (!isSame || !row.hasHops(hopsBefore)) {
            rows.put(node, row.codes(), row.hops());
        }
        if (!isSame) {
            for (int customer : links.customersOf(node)) {
                look(customer, PROVIDER, node);
            }
        }
    }

    /// Takes what one neighbour offers now.
    ///
    /// @return false if that is less than it offered before, so that others must be asked
    private boolean take(int node, long entry) {
        int neighbour = (int) (entry & NEIGHBOUR_BITS);
        long relation = entry & ~NEIGHBOUR_BITS & 0xFFFF_FFFFL;
        RouteKind kind;
        if (relation == CUSTOMER) {
            kind = RouteKind.CUSTOMER;
            offers.fromCustomer(neighbour, offer);
        } else if (relation == PEER) {
            kind = RouteKind.PEER;
            offers.fromPeer(neighbour, node, offer);
        } else {
            kind = RouteKind.PROVIDER;
            offers.fromProvider(neighbour, offer);
        }
        if (row.loses(neighbour, kind, offer)) {
            return false;
        }
        row.take(neighbour, offer);
        return true;
    }

    private void askEverybody(int node) {
        row.clear(before);
        for (int customer : links.customersOf(node)) {
            offers.fromCustomer(customer, offer);
            row.take(customer, offer);
        }
        for (int peer : after.peersOf(node)) {
            offers.fromPeer(peer, node, offer);
            row.take(peer, offer);
        }
        for (int provider : links.providersOf(node)) {
            offers.fromProvider(provider, offer);
            row.take(provider, offer);
        }
    }
}
