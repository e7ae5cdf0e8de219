package org.ixplanner.engine.routing;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeSite;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Network;

/// Where the ports of an exchange are, and which of them reach each other.
public final class Ports {

    private Ports() {}

    /// The site of a port. One that is unknown is taken to be where the member is, else at the exchange's first site by
    /// id; empty if the exchange has no site.
    public static Optional<String> site(Plan plan, Exchange exchange, Membership member) {
        String stated = member.site();
        if (stated != null) {
            return Optional.of(stated);
        }
        List<String> sites =
                exchange.sites().stream().map(ExchangeSite::site).sorted().toList();
        List<String> present = plan.network(member.network()).map(Network::pops).orElse(List.of());
        return sites.stream().filter(present::contains).findFirst().or(() -> sites.stream()
                .findFirst());
    }

    static boolean reachEachOther(Exchange exchange, String port, String otherPort) {
        return port.equals(otherPort) || (isOnFabric(exchange, port) && isOnFabric(exchange, otherPort));
    }

    private static boolean isOnFabric(Exchange exchange, String port) {
        for (ExchangeSite site : exchange.sites()) {
            if (site.site().equals(port)) {
                return site.onFabric();
            }
        }
        return false;
    }
}
