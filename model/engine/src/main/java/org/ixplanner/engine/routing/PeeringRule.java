package org.ixplanner.engine.routing;

import java.util.Set;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.PeeringPolicy;

/// Who peers with whom over a route server: both use it with a policy that is neither restrictive nor none, or peering
/// is mandatory there. Never a network with its own provider, customer or organisation.
///
/// @param mandatory exchanges whose members must peer
record PeeringRule(Set<String> mandatory) {

    boolean peer(Exchange exchange, Membership a, Network networkA, Membership b, Network networkB) {
        return mayPeer(networkA, networkB)
                && peersWithAll(exchange, a, networkA)
                && peersWithAll(exchange, b, networkB);
    }

    /// Whether a member peers with all others of whom this is true, those aside with whom it may not.
    boolean peersWithAll(Exchange exchange, Membership member, Network network) {
        return mandatory.contains(exchange.id())
                || (exchange.routeServer() && member.routeServer() && isReady(network));
    }

    static boolean mayPeer(Network a, Network b) {
        return !a.asn().equals(b.asn()) && !sameOrganisation(a, b) && !buys(a, b) && !buys(b, a);
    }

    static boolean sameOrganisation(Network a, Network b) {
        String organisation = a.organisation();
        return a.asn().equals(b.asn()) || (organisation != null && organisation.equals(b.organisation()));
    }

    private static boolean buys(Network customer, Network provider) {
        for (Contract contract : customer.contracts()) {
            if (contract.provider().equals(provider.asn())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReady(Network network) {
        return network.policy() != PeeringPolicy.RESTRICTIVE && network.policy() != PeeringPolicy.NONE;
    }
}
