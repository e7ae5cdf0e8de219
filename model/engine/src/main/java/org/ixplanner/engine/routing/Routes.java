package org.ixplanner.engine.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ixplanner.engine.plan.network.Asn;

/// The routes of every network to one destination. Each network chooses for itself: customer, peer, provider routes in
/// that order, then the fewest hops, then the lowest next-hop ASN.
public final class Routes {

    private final AsGraph graph;
    private final int destination;
    private final RouteClass[] classes;
    private final int[] hops;
    private final int[] nextHops;
    private final boolean[] ties;

    private Routes(AsGraph graph, int destination) {
        this.graph = graph;
        this.destination = destination;
        int size = graph.size();
        classes = new RouteClass[size];
        Arrays.fill(classes, RouteClass.NONE);
        hops = new int[size];
        nextHops = new int[size];
        ties = new boolean[size];
    }

    /// The routes to `destination`. Customer routes spread from it to providers, from those that have one to peers, and
    /// from all that have one to customers: three sweeps, each in the order of hops.
    public static Routes to(AsGraph graph, Asn destination) {
        Routes routes = new Routes(graph, graph.number(destination));
        routes.spread();
        return routes;
    }

    /// What kind of route `from` has.
    public RouteClass routeClass(Asn from) {
        return classes[graph.number(from)];
    }

    /// How many hops its route has; 0 for the destination itself.
    ///
    /// @throws IllegalArgumentException if it has none
    public int hops(Asn from) {
        return hops[requireRoute(from)];
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
        int at = graph.number(from);
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

    private void spread() {
        classes[destination] = RouteClass.OWN;
        List<Integer> ring = List.of(destination);
        List<Integer> withCustomerRoute = new ArrayList<>(ring);
        for (int length = 1; !ring.isEmpty(); length++) {
            List<Integer> next = new ArrayList<>();
            for (int at : ring) {
                offer(at, graph.providers(at), RouteClass.CUSTOMER, length, next);
            }
            withCustomerRoute.addAll(next);
            ring = next;
        }
        List<Integer> withPeerRoute = new ArrayList<>();
        for (int at : withCustomerRoute) {
            offer(at, graph.peers(at), RouteClass.PEER, hops[at] + 1, withPeerRoute);
        }
        List<Integer> routed = new ArrayList<>(withCustomerRoute);
        routed.addAll(withPeerRoute);
        downwards(routed);
    }

    private void downwards(List<Integer> routed) {
        List<List<Integer>> byHops = new ArrayList<>();
        routed.forEach(at -> at(byHops, hops[at]).add(at));
        for (int length = 0; length < byHops.size(); length++) {
            for (int at : byHops.get(length)) {
                offer(at, graph.customers(at), RouteClass.PROVIDER, length + 1, at(byHops, length + 1));
            }
        }
    }

    private static List<Integer> at(List<List<Integer>> lists, int index) {
        while (lists.size() <= index) {
            lists.add(new ArrayList<>());
        }
        return lists.get(index);
    }

    // A better one is never replaced: classes and hops only ever get worse from here on.
    private void offer(int from, int[] neighbours, RouteClass as, int length, List<Integer> reached) {
        for (int to : neighbours) {
            if (classes[to] == RouteClass.NONE) {
                classes[to] = as;
                hops[to] = length;
                nextHops[to] = from;
                reached.add(to);
            } else if (classes[to] == as && length <= hops[to]) {
                replace(to, from, length);
            }
        }
    }

    // Peer routes come in no order of length, so a shorter one may follow a longer.
    private void replace(int to, int from, int length) {
        boolean tie = length == hops[to];
        ties[to] = tie;
        if (!tie || from < nextHops[to]) {
            nextHops[to] = from;
        }
        hops[to] = length;
    }
}
