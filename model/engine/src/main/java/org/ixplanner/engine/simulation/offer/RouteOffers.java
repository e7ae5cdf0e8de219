package org.ixplanner.engine.simulation.offer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.routing.RouteClass;
import org.ixplanner.engine.routing.Routes;
import org.ixplanner.engine.simulation.walk.Scene;

/// What routes a network is offered, and so among which it chose: each neighbour with which it meets tells
/// its customers all its routes, all others only those of its own customers.
///
/// @param scene who meets whom
public record RouteOffers(Scene scene) {

    /// The offers to a network for a destination, best first; none for the destination itself. Where a network has no
    /// route of its own but one over its organisation, the only offer is that one.
    public List<RouteOffer> to(Asn at, Asn destination) {
        if (at.equals(destination)) {
            return List.of();
        }
        Routes routes = scene.routesTo(destination);
        RouteClass own = routes.routeClass(at);
        if (own == RouteClass.NONE || own == RouteClass.SIBLING) {
            List<Asn> path = routes.path(at);
            return path.size() < 2 ? List.of() : List.of(new RouteOffer(path.get(1), own, path.size() - 1));
        }
        List<RouteOffer> offers = new ArrayList<>();
        for (Asn neighbour : scene.neighbours().graph().neighbours(at)) {
            offer(at, neighbour, routes).ifPresent(offers::add);
        }
        offers.sort(RouteOffer.BEST_FIRST);
        return List.copyOf(offers);
    }

    private Optional<RouteOffer> offer(Asn at, Asn neighbour, Routes routes) {
        RouteClass theirs = routes.routeClass(neighbour);
        if (theirs == RouteClass.NONE
                || theirs == RouteClass.SIBLING
                || routes.path(neighbour).contains(at)) {
            return Optional.empty();
        }
        boolean told = theirs == RouteClass.OWN || theirs == RouteClass.CUSTOMER;
        RouteClass as = scene.buys(at, neighbour)
                ? RouteClass.PROVIDER
                : scene.buys(neighbour, at) ? RouteClass.CUSTOMER : RouteClass.PEER;
        return as == RouteClass.PROVIDER || told
                ? Optional.of(new RouteOffer(neighbour, as, routes.hops(neighbour) + 1))
                : Optional.empty();
    }
}
