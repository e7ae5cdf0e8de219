package org.ixplanner.engine.routing;

import org.jspecify.annotations.Nullable;

/// A place where two networks hand traffic to each other.
///
/// @param kind how they meet
/// @param site where the one is whose view this is
/// @param otherSite where the other is: the same, but for two ports on one fabric
/// @param exchange over which exchange; null for contracts and private interconnects
/// @param contract position among the customer's contracts; -1 for peers
/// @param peering id of the peering; null for contracts, where a route server does, and between networks abroad
///     that the Internet joins
public record Meeting(
        Kind kind, String site, String otherSite, @Nullable String exchange, int contract, @Nullable String peering) {

    /// How networks meet; of two equally near places the earlier one is taken.
    public enum Kind {
        /// as customer and provider
        CONTRACT,
        /// over a cable of the two
        PRIVATE,
        /// over an exchange
        EXCHANGE
    }

    /// The same place seen from the other side.
    public Meeting turned() {
        return new Meeting(kind, otherSite, site, exchange, contract, peering);
    }

    static Meeting contract(String site, int position) {
        return new Meeting(Kind.CONTRACT, site, site, null, position, null);
    }

    static Meeting overCable(String site, @Nullable String peering) {
        return new Meeting(Kind.PRIVATE, site, site, null, -1, peering);
    }

    static Meeting overExchange(String exchange, String port, String otherPort, @Nullable String peering) {
        return new Meeting(Kind.EXCHANGE, port, otherPort, exchange, -1, peering);
    }
}
