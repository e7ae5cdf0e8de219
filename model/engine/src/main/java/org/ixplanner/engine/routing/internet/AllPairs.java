package org.ixplanner.engine.routing.internet;

/// What the routes between all networks come to. Pairs are ordered: a source and another network as destination.
///
/// @param customer pairs whose source learns its route from a customer
/// @param peer pairs whose source learns it from a peer
/// @param provider pairs whose source learns it from a provider
/// @param unreachable pairs without a route
/// @param ties routes for which several next hops offer the same class and length, so that the lowest ASN alone decided
/// @param meanLength of the routes, in AS hops; 0 if there are none
/// @param checksum over source, destination, class, length and next hop of every pair, the same whatever the number of
///     threads: of each destination, the sum over sources of a number mixed from source, class, length and next hop is
///     mixed with the destination, and those are added up
/// @param destinations how many destinations there are
public record AllPairs(
        long customer,
        long peer,
        long provider,
        long unreachable,
        long ties,
        double meanLength,
        long checksum,
        long destinations) {

    /// The share of routes that the lowest ASN alone decided; 0 if there are none.
    public double tieShare() {
        long routes = customer + peer + provider;
        return routes == 0 ? 0 : (double) ties / routes;
    }
}
