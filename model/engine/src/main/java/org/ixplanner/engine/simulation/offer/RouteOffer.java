package org.ixplanner.engine.simulation.offer;

import java.util.Comparator;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.routing.RouteClass;

/// A route that a network is offered by a neighbour.
///
/// @param next the neighbour
/// @param routeClass what the neighbour is to it; SIBLING within one organisation
/// @param hops to the destination over that neighbour
public record RouteOffer(Asn next, RouteClass routeClass, int hops) {

    /// Best first: customer before peer before provider, then fewest hops, then the lowest number.
    public static final Comparator<RouteOffer> BEST_FIRST = Comparator.comparing(RouteOffer::routeClass)
            .thenComparingInt(RouteOffer::hops)
            .thenComparing(RouteOffer::next);

    /// Whether only the number tells it from another.
    public boolean ties(RouteOffer other) {
        return routeClass == other.routeClass && hops == other.hops;
    }
}
