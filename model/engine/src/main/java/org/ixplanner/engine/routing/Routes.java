package org.ixplanner.engine.routing;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.routing.sweep.Hierarchy;
import org.ixplanner.engine.routing.sweep.RouteCode;
import org.ixplanner.engine.routing.sweep.SolvedBatch;

/// The routes of every network to one destination. Each network chooses for itself: customer, peer, provider routes
/// in that order, then the fewest hops, then the lowest next-hop ASN. One that has no route so gets it over networks
/// of its own organisation where they have one: siblings tell each other all their routes, and what one has from a
/// customer, peer or provider goes on as such.
public final class Routes {

    private final AsGraph graph;
    private final int destination;
    private final RouteClass[] classes;
    private final int[] hops;
    private final int[] nextHops;
    private final boolean[] ties;
    private final boolean[] settled;

    /// @param batch routes of the graph's hierarchy, siblings left out
    /// @param lane which of its destinations
    Routes(AsGraph graph, int destination, SolvedBatch batch, int lane) {
        this.graph = graph;
        this.destination = destination;
        int size = graph.size();
        classes = new RouteClass[size];
        hops = new int[size];
        nextHops = new int[size];
        ties = new boolean[size];
        settled = new boolean[size];
        for (int number = 0; number < size; number++) {
            take(batch, lane, number);
        }
        if (graph.hasSiblings()) {
            spreadOverSiblings();
        }
    }

    private void take(SolvedBatch batch, int lane, int number) {
        Hierarchy hierarchy = graph.hierarchy();
        int rank = hierarchy.rank(number);
        byte code = batch.code(rank, lane);
        classes[number] = switch (RouteCode.kind(code)) {
            case SELF -> RouteClass.OWN;
            case CUSTOMER -> RouteClass.CUSTOMER;
            case PEER -> RouteClass.PEER;
            case PROVIDER -> RouteClass.PROVIDER;
            case NONE -> RouteClass.NONE;
        };
        if (classes[number] != RouteClass.NONE) {
            settled[number] = true;
            hops[number] = RouteCode.length(code);
            ties[number] = batch.isTied(rank, lane);
        }
        int nextHop = batch.nextHop(rank, lane);
        nextHops[number] = nextHop < 0 ? 0 : hierarchy.position(nextHop);
    }

    /// What kind of route `from` has.
    public RouteClass routeClass(Asn from) {
        int number = graph.number(from);
        boolean alone = settled[number] || classes[number] == RouteClass.NONE;
        return alone ? classes[number] : RouteClass.SIBLING;
    }

    /// How many hops its route has; 0 for the destination itself.
    ///
    /// @throws IllegalArgumentException if it has none
    public int hops(Asn from) {
        return hops[requireRoute(from)];
    }

    /// The number of the network that it hands to, by its own number; -1 for the destination itself and where it has
    /// no route.
    public int nextHop(int from) {
        return from == destination || classes[from] == RouteClass.NONE ? -1 : nextHops[from];
    }

    /// The networks from `from` to the destination, both included; empty if it has no route.
    public List<Asn> path(Asn from) {
        int at = graph.number(from);
        if (classes[at] == RouteClass.NONE) {
            return List.of();
        }
        List<Asn> path = new ArrayList<>();
        path.add(from);
        while (at != destination) {
            at = nextHops[at];
            path.add(graph.asn(at));
        }
        return List.copyOf(path);
    }

    /// Whether a network on the path of `from` chose between routes of one class and length by the lowest ASN alone.
    public boolean hangsOnTieBreak(Asn from) {
        return hangsOnTieBreak(graph.number(from));
    }

    /// The same by its number.
    public boolean hangsOnTieBreak(int from) {
        int at = from;
        if (classes[at] == RouteClass.NONE) {
            return false;
        }
        while (at != destination) {
            if (ties[at]) {
                return true;
            }
            at = nextHops[at];
        }
        return false;
    }

    private int requireRoute(Asn from) {
        int number = graph.number(from);
        if (classes[number] == RouteClass.NONE) {
            throw new IllegalArgumentException(from + " has no route to " + graph.asn(destination));
        }
        return number;
    }

    // To those that have no route yet: from those that have one to providers, to peers and to customers, each in the
    // order of hops, and to siblings every time.
    private void spreadOverSiblings() {
        byHops(RouteClass.CUSTOMER, (at, reached) -> {
            offer(at, graph.providers(at), RouteClass.CUSTOMER, reached);
            offer(at, graph.siblings(at), RouteClass.CUSTOMER, reached);
        });
        for (int at : routed(RouteClass.CUSTOMER)) {
            offer(at, graph.peers(at), RouteClass.PEER, new ArrayList<>());
        }
        for (int at : routed(RouteClass.PEER)) {
            offer(at, graph.siblings(at), RouteClass.PEER, new ArrayList<>());
        }
        byHops(RouteClass.PROVIDER, (at, reached) -> {
            offer(at, graph.customers(at), RouteClass.PROVIDER, reached);
            offer(at, graph.siblings(at), RouteClass.PROVIDER, reached);
        });
    }

    @FunctionalInterface
    private interface Offers {

        void from(int at, List<Integer> reached);
    }

    // From those with a route of this class or a better one to those whom they reach, and on from there.
    private void byHops(RouteClass upTo, Offers offers) {
        List<List<Integer>> rings = new ArrayList<>();
        routed(upTo).forEach(at -> at(rings, hops[at]).add(at));
        for (int length = 0; length < rings.size(); length++) {
            List<Integer> reached = new ArrayList<>();
            for (int at : rings.get(length)) {
                offers.from(at, reached);
            }
            if (!reached.isEmpty()) {
                at(rings, length + 1).addAll(reached);
            }
        }
    }

    // Those with a route of this class or a better one, the fewest hops first, then by number.
    private List<Integer> routed(RouteClass upTo) {
        List<List<Integer>> byHops = new ArrayList<>();
        for (int at = 0; at < classes.length; at++) {
            if (classes[at].compareTo(upTo) <= 0) {
                at(byHops, hops[at]).add(at);
            }
        }
        List<Integer> all = new ArrayList<>();
        byHops.forEach(all::addAll);
        return all;
    }

    private static List<Integer> at(List<List<Integer>> lists, int index) {
        while (lists.size() <= index) {
            lists.add(new ArrayList<>());
        }
        return lists.get(index);
    }

    // A better one is never replaced: classes and hops only ever get worse from here on, and what was chosen
    // without siblings stands.
    private void offer(int from, int[] neighbours, RouteClass as, List<Integer> reached) {
        int length = hops[from] + 1;
        for (int to : neighbours) {
            if (classes[to] == RouteClass.NONE) {
                classes[to] = as;
                hops[to] = length;
                nextHops[to] = from;
                reached.add(to);
            } else if (!settled[to] && classes[to] == as && from != nextHops[to] && length <= hops[to]) {
                replace(to, from, length);
            }
        }
    }

    private void replace(int to, int from, int length) {
        boolean tie = length == hops[to];
        ties[to] = tie;
        if (!tie || from < nextHops[to]) {
            nextHops[to] = from;
        }
        hops[to] = length;
    }
}
