package org.ixplanner.engine.simulation.flow;

import org.ixplanner.engine.plan.network.Asn;
import org.jspecify.annotations.Nullable;

/// A place where traffic goes from one network to the next.
///
/// @param from who hands over
/// @param to who takes it
/// @param crossing how
/// @param exitSite where it leaves the first network: the contract's site, the interconnect's site, the port
/// @param entrySite where it enters the second; another site than the exit only over an exchange's fabric
/// @param exchange over which exchange; null for all others
/// @param contract position of the contract among the customer's contracts; -1 for all others
/// @param peering id of the peering that allows it, null where a contract or a route server does
public record HandOver(
        Asn from,
        Asn to,
        Crossing crossing,
        String exitSite,
        String entrySite,
        @Nullable String exchange,
        int contract,
        @Nullable String peering) {

    /// The customer of the contract, where it is one.
    ///
    /// @throws IllegalStateException if the two are peers
    public Asn customer() {
        return switch (crossing) {
            case TRANSIT_UP -> from;
            case TRANSIT_DOWN -> to;
            case PRIVATE, EXCHANGE -> throw new IllegalStateException("peers have no customer");
        };
    }
}
