package org.ixplanner.engine.routing.internet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.ExchangePeerings;
import org.ixplanner.engine.routing.relations.Neighbours;
import org.ixplanner.engine.routing.relations.PeeringLan;
import org.ixplanner.engine.routing.relations.Relation;
import org.ixplanner.engine.routing.relations.RouteKind;

/// A small Internet written down pair by pair, on which every network asks its neighbours again and again until nobody
/// changes its mind, as routers do. Shares no code with what it checks.
final class SlowInternet {

    record Route(RouteKind kind, int length, long nextHop) {

        static final Route NONE = new Route(RouteKind.NONE, -1, -1);
    }

    private final SortedMap<Long, SortedMap<Long, Relation>> relations = new TreeMap<>();
    private ExchangePeerings exchanges = ExchangePeerings.NONE;

    void network(long asn) {
        relations.putIfAbsent(asn, new TreeMap<>());
    }

    void relate(long first, long second, Relation relation) {
        network(first);
        network(second);
        of(first).put(second, relation);
        of(second).put(first, relation.inverted());
    }

    void part(long first, long second) {
        network(first);
        network(second);
        of(first).remove(second);
        of(second).remove(first);
    }

    void meet(ExchangePeerings peerings) {
        exchanges = peerings;
        peerings.members().forEach(this::network);
    }

    static SlowInternet of(AsRelations graph) {
        SlowInternet slow = new SlowInternet();
        for (int i = 0; i < graph.size(); i++) {
            slow.network(graph.asn(i));
            for (int provider : neighbours(graph.providers(), i)) {
                slow.relate(graph.asn(i), graph.asn(provider), Relation.CUSTOMER_OF);
            }
            for (int peer : neighbours(graph.peers(), i)) {
                slow.relate(graph.asn(i), graph.asn(peer), Relation.PEER);
            }
        }
        return slow;
    }

    SortedSet<Long> networks() {
        return new TreeSet<>(relations.keySet());
    }

    Map<Long, Route> routesTo(long destination) {
        Map<Long, Route> before;
        Map<Long, Route> routes = new HashMap<>();
        do {
            before = routes;
            routes = new HashMap<>();
            for (long network : relations.keySet()) {
                routes.put(
                        network,
                        network == destination ? new Route(RouteKind.SELF, 0, -1) : best(network, destination, before));
            }
        } while (!routes.equals(before));
        return routes;
    }

    // The lowest ASN comes first, and only a shorter route replaces it.
    private Route best(long network, long destination, Map<Long, Route> routes) {
        for (RouteKind kind : List.of(RouteKind.CUSTOMER, RouteKind.PEER, RouteKind.PROVIDER)) {
            Route best = Route.NONE;
            for (long neighbour : relations.keySet()) {
                Route theirs = routes.getOrDefault(neighbour, Route.NONE);
                boolean isTold = theirs.kind() != RouteKind.NONE
                        && (kind == RouteKind.PROVIDER
                                || theirs.kind() == RouteKind.CUSTOMER
                                || theirs.kind() == RouteKind.SELF);
                if (isTold
                        && is(network, neighbour, kind, destination)
                        && (best.kind() == RouteKind.NONE || theirs.length() + 1 < best.length())) {
                    best = new Route(kind, theirs.length() + 1, neighbour);
                }
            }
            if (best.kind() != RouteKind.NONE) {
                return best;
            }
        }
        return Route.NONE;
    }

    private boolean is(long network, long neighbour, RouteKind kind, long destination) {
        Relation relation = of(network).get(neighbour);
        return switch (kind) {
            case CUSTOMER -> relation == Relation.PROVIDER_OF;
            case PROVIDER -> relation == Relation.CUSTOMER_OF;
            case PEER ->
                relation == Relation.PEER
                        || (!over(network, neighbour).isEmpty() && isAnnounced(neighbour, destination));
            case NONE, SELF -> false;
        };
    }

    private boolean isAnnounced(long by, long destination) {
        SortedSet<Long> told = exchanges.announced().get(by);
        return told == null || told.contains(destination) || by == destination;
    }

    /// The exchanges over which two networks peer.
    List<String> over(long one, long other) {
        Relation relation = of(one).get(other);
        String organisation = exchanges.organisations().get(one);
        boolean areApart = one == other
                || relation == Relation.CUSTOMER_OF
                || relation == Relation.PROVIDER_OF
                || (organisation != null
                        && organisation.equals(exchanges.organisations().get(other)));
        List<String> over = new ArrayList<>();
        for (PeeringLan lan : exchanges.lans()) {
            boolean meet = (lan.open().contains(one) && lan.open().contains(other))
                    || lan.sessions().contains(new PeeringLan.Session(one, other));
            if (meet && !areApart && !over.contains(lan.exchange())) {
                over.add(lan.exchange());
            }
        }
        return over;
    }

    boolean arePrivatePeers(long one, long other) {
        return of(one).get(other) == Relation.PEER;
    }

    private SortedMap<Long, Relation> of(long network) {
        return Objects.requireNonNull(relations.get(network));
    }

    private static int[] neighbours(Neighbours all, int network) {
        return Arrays.copyOfRange(all.networks(), all.starts()[network], all.starts()[network + 1]);
    }
}
