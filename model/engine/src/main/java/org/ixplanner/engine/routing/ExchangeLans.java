package org.ixplanner.engine.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.network.PeeringKind;
import org.ixplanner.engine.routing.relations.PeeringLan;
import org.ixplanner.engine.scenario.enact.Enacted;

/// The exchanges of a plan as LANs: a LAN for all ports that reach each other, members without a list of their pairs.
final class ExchangeLans {

    private final Plan plan;
    private final Presence presence;
    private final PeeringRule rule;

    private record Port(Network network, Membership membership, String site) {}

    ExchangeLans(Enacted enacted, Presence presence) {
        plan = enacted.plan();
        this.presence = presence;
        rule = new PeeringRule(enacted.mandatoryExchanges());
    }

    List<PeeringLan> all(boolean withUnconfirmed) {
        List<PeeringLan> lans = new ArrayList<>();
        for (Exchange exchange : plan.exchanges()) {
            for (List<Port> ports : together(exchange)) {
                lans.add(new PeeringLan(
                        exchange.id(),
                        ports.getFirst().site(),
                        ports.stream()
                                .filter(port -> rule.peersWithAll(exchange, port.membership(), port.network()))
                                .map(port -> port.network().asn().number())
                                .toList(),
                        sessions(exchange, ports, withUnconfirmed)));
            }
        }
        return lans;
    }

    // By site; a site joins the first group that it reaches.
    private List<List<Port>> together(Exchange exchange) {
        SortedMap<String, List<Port>> bySite = new TreeMap<>();
        for (Membership member : exchange.members()) {
            port(exchange, member).ifPresent(port -> bySite.computeIfAbsent(port.site(), _ -> new ArrayList<>())
                    .add(port));
        }
        List<List<Port>> groups = new ArrayList<>();
        bySite.forEach((site, ports) -> groups.stream()
                .filter(group -> presence.reach(exchange, group.getFirst().site(), site))
                .findFirst()
                .ifPresentOrElse(group -> group.addAll(ports), () -> groups.add(new ArrayList<>(ports))));
        return groups;
    }

    private Optional<Port> port(Exchange exchange, Membership member) {
        return presence.port(exchange, member)
                .flatMap(site -> plan.network(member.network()).map(network -> new Port(network, member, site)));
    }

    private List<PeeringLan.Session> sessions(Exchange exchange, List<Port> ports, boolean withUnconfirmed) {
        List<PeeringLan.Session> sessions = new ArrayList<>();
        for (Peering peering : plan.peerings()) {
            if (peering.how() != PeeringKind.PRIVATE
                    && exchange.id().equals(peering.exchange())
                    && (peering.confirmed() || withUnconfirmed)
                    && ports.stream().anyMatch(port -> port.network().asn().equals(peering.a()))
                    && ports.stream().anyMatch(port -> port.network().asn().equals(peering.b()))) {
                sessions.add(
                        new PeeringLan.Session(peering.a().number(), peering.b().number()));
            }
        }
        return sessions;
    }
}
