package org.ixplanner.engine.routing.internet;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.Queue;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.Neighbours;
import org.ixplanner.engine.routing.relations.RouteKind;

/// Routes to one destination, found as simply as can be: up by breadth, across by one step, down by Dijkstra. Shares
/// nothing with what it checks but the lists of neighbours.
record ReferenceRoutes(Map<Integer, Route> routes) {

    record Route(RouteKind kind, int length, int nextHop) {}

    private static final Comparator<Route> BETTER =
            Comparator.comparingInt(Route::length).thenComparingInt(Route::nextHop);

    static ReferenceRoutes to(AsRelations relations, int destination) {
        Map<Integer, Route> climbed = new HashMap<>();
        climbed.put(destination, new Route(RouteKind.SELF, 0, -1));
        Queue<Integer> queue = new ArrayDeque<>();
        queue.add(destination);
        while (!queue.isEmpty()) {
            int at = queue.remove();
            int length = known(climbed, at).length() + 1;
            for (int provider : of(relations.providers(), at)) {
                Route offered = new Route(RouteKind.CUSTOMER, length, at);
                if (!climbed.containsKey(provider)) {
                    queue.add(provider);
                }
                climbed.merge(provider, offered, ReferenceRoutes::better);
            }
        }
        Map<Integer, Route> across = new HashMap<>();
        climbed.forEach((at, route) -> {
            for (int peer : of(relations.peers(), at)) {
                if (!climbed.containsKey(peer)) {
                    across.merge(peer, new Route(RouteKind.PEER, route.length() + 1, at), ReferenceRoutes::better);
                }
            }
        });
        Map<Integer, Route> all = new HashMap<>(climbed);
        all.putAll(across);
        PriorityQueue<int[]> nearest = new PriorityQueue<>(Comparator.comparingInt(it -> it[0]));
        all.forEach((at, route) -> nearest.add(new int[] {route.length(), at}));
        while (!nearest.isEmpty()) {
            int[] next = nearest.remove();
            int at = next[1];
            if (known(all, at).length() < next[0]) {
                continue;
            }
            for (int customer : of(relations.customers(), at)) {
                Route offered = new Route(RouteKind.PROVIDER, next[0] + 1, at);
                Route known = all.get(customer);
                if (known == null || (known.kind() == RouteKind.PROVIDER && BETTER.compare(offered, known) < 0)) {
                    all.put(customer, offered);
                    if (known == null || known.length() > offered.length()) {
                        nearest.add(new int[] {offered.length(), customer});
                    }
                }
            }
        }
        return new ReferenceRoutes(all);
    }

    Route of(int source) {
        return routes.getOrDefault(source, new Route(RouteKind.NONE, -1, -1));
    }

    /// Whether another neighbour offers a route of the same class and length.
    boolean isTied(AsRelations relations, int source) {
        Route own = of(source);
        Neighbours neighbours =
                switch (own.kind()) {
                    case NONE, SELF -> new Neighbours(new int[relations.size() + 1], new int[0]);
                    case CUSTOMER -> relations.customers();
                    case PEER -> relations.peers();
                    case PROVIDER -> relations.providers();
                };
        int offers = 0;
        for (int neighbour : of(neighbours, source)) {
            Route theirs = of(neighbour);
            boolean isTold = theirs.kind() == RouteKind.SELF
                    || theirs.kind() == RouteKind.CUSTOMER
                    || (own.kind() == RouteKind.PROVIDER && theirs.kind() != RouteKind.NONE);
            offers += isTold && theirs.length() + 1 == own.length() ? 1 : 0;
        }
        return offers > 1;
    }

    private static Route known(Map<Integer, Route> routes, int network) {
        return Objects.requireNonNull(routes.get(network));
    }

    private static Route better(Route one, Route other) {
        if (one.kind() == RouteKind.SELF) {
            return one;
        }
        return BETTER.compare(one, other) <= 0 ? one : other;
    }

    static int[] of(Neighbours neighbours, int network) {
        return Arrays.copyOfRange(
                neighbours.networks(), neighbours.starts()[network], neighbours.starts()[network + 1]);
    }
}
