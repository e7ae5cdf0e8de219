package org.ixplanner.engine.routing.internet;

/// What the routes between all networks come to. Pairs are ordered: a source and another network as destination.
///
/// @param customer pairs whose source learns its route from a customer
/// @param peer pairs whose source learns it from a peer
/// @param provider pairs whose source learns it from a provider
/// @param unreachable pairs without a route
/// @param meanLength of the routes, in AS hops; 0 if there are none
/// @param checksum over source, destination, class, length and next hop of every pair, the same whatever the number of
///     threads; see {@link RouteChecksum} for its definition
/// @param destinations how many destinations there are
public record AllPairs(
        long customer,
        long peer,
        long provider,
        long unreachable,
        double meanLength,
        long checksum,
        long destinations) {}
