package org.ixplanner.engine.routing.internet;

import java.util.HashMap;
import java.util.Map;
import org.ixplanner.engine.routing.internet.AsRelations.Neighbours;
import org.ixplanner.engine.routing.internet.ReferenceRoutes.Route;

/// Every network asks its neighbours again and again until nobody changes its mind, as routers do.
final class BruteForce {

    private final AsRelations relations;
    private final int destination;
    private Map<Integer, Route> routes = new HashMap<>();

    private BruteForce(AsRelations relations, int destination) {
        this.relations = relations;
        this.destination = destination;
    }

    static ReferenceRoutes to(AsRelations relations, int destination) {
        BruteForce force = new BruteForce(relations, destination);
        Map<Integer, Route> before;
        do {
            before = force.routes;
            force.routes = force.asked();
        } while (!before.equals(force.routes));
        return new ReferenceRoutes(before);
    }

    private Map<Integer, Route> asked() {
        Map<Integer, Route> found = new HashMap<>();
        for (int network = 0; network < relations.size(); network++) {
            Route best = best(network);
            if (best.kind() != RouteKind.NONE) {
                found.put(network, best);
            }
        }
        return found;
    }

    private Route best(int network) {
        if (network == destination) {
            return new Route(RouteKind.SELF, 0, -1);
        }
        Route best = bestOf(relations.customers(), network, RouteKind.CUSTOMER);
        if (best.kind() == RouteKind.NONE) {
            best = bestOf(relations.peers(), network, RouteKind.PEER);
        }
        return best.kind() == RouteKind.NONE ? bestOf(relations.providers(), network, RouteKind.PROVIDER) : best;
    }

    private Route bestOf(Neighbours neighbours, int network, RouteKind kind) {
        Route best = new Route(RouteKind.NONE, Integer.MAX_VALUE, -1);
        for (int neighbour : ReferenceRoutes.of(neighbours, network)) {
            Route theirs = routes.get(neighbour);
            boolean isTold = theirs != null
                    && (kind == RouteKind.PROVIDER
                            || theirs.kind() == RouteKind.CUSTOMER
                            || theirs.kind() == RouteKind.SELF);
            if (isTold && theirs.length() + 1 < best.length()) {
                best = new Route(kind, theirs.length() + 1, neighbour);
            }
        }
        return best;
    }
}
