package org.ixplanner.engine.study.why;

import java.util.List;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.offer.RouteOffer;

/// Why a network hands traffic for a destination to the neighbour that it chose.
///
/// @param at which network
/// @param chosen the route that it took
/// @param reason what decided
/// @param others the routes that it did not take, best first
public record Choice(Asn at, RouteOffer chosen, Reason reason, List<RouteOffer> others) {

    /// Keeps its own copy of the list.
    public Choice {
        others = List.copyOf(others);
    }

    /// What decided.
    public enum Reason {
        /// there is no other route
        ONLY_ROUTE,
        /// the next is a network of its own organisation
        ORGANISATION,
        /// customers go before peers, peers before providers
        KIND,
        /// of one kind, the fewest hops
        FEWEST_HOPS,
        /// of one kind and length, the lowest number: nothing but the number decides
        LOWEST_NUMBER
    }
}
