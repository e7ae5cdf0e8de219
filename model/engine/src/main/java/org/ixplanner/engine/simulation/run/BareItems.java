package org.ixplanner.engine.simulation.run;

import java.util.List;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.FeeSchedule;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.exchange.PortKind;
import org.ixplanner.engine.plan.ground.FibreNode;
import org.ixplanner.engine.plan.ground.Lease;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.network.PeeringPolicy;

/// Items of a plan without anything that no way hangs on: names, demand, prices, capacities, evidence.
final class BareItems {

    private BareItems() {}

    static PlanHeader header(PlanHeader header) {
        return new PlanHeader("", header.country(), "", List.of(), header.region(), null, 0, null, null, "", List.of());
    }

    /// For who gets where.
    static Network network(Network network) {
        return new Network(
                network.asn(),
                "",
                network.organisation(),
                NetworkKind.TRANSIT,
                network.economy(),
                null,
                List.of(),
                0,
                0,
                network.pops(),
                network.gateways(),
                network.policy(),
                1,
                network.contracts().stream()
                        .map(contract -> contract(network, contract))
                        .toList(),
                List.of(),
                List.of());
    }

    /// For who may use fibre.
    static Network owner(Network network) {
        return new Network(
                network.asn(),
                "",
                network.organisation(),
                NetworkKind.TRANSIT,
                "",
                null,
                List.of(),
                0,
                0,
                List.of(),
                List.of(),
                PeeringPolicy.OPEN,
                1,
                List.of(),
                List.of(),
                List.of());
    }

    // Of two contracts with one provider at one site, everything that they say may tell which one is taken.
    private static Contract contract(Network customer, Contract contract) {
        long alike = customer.contracts().stream()
                .filter(other -> other.provider().equals(contract.provider()))
                .count();
        return alike > 1
                ? contract
                : new Contract(
                        contract.provider(),
                        contract.site(),
                        null,
                        null,
                        null,
                        contract.commitMbps(),
                        List.of(),
                        null,
                        null,
                        contract.unclassedShare(),
                        true,
                        List.of());
    }

    static Peering peering(Peering peering) {
        return new Peering(
                peering.id(),
                peering.a(),
                peering.b(),
                peering.how(),
                peering.site(),
                peering.exchange(),
                null,
                true,
                List.of());
    }

    static Site site(Site site) {
        return new Site(
                site.id(),
                "",
                site.siteKind(),
                site.place(),
                site.country(),
                null,
                site.fibreNode(),
                null,
                null,
                null,
                "",
                List.of());
    }

    static FibreNode fibreNode(FibreNode node) {
        return new FibreNode(node.id(), "", node.nodeKind(), node.place(), node.country(), node.status(), List.of());
    }

    static Span span(Span span) {
        return new Span(
                span.id(),
                "",
                span.start(),
                span.end(),
                span.status(),
                span.medium(),
                span.route(),
                span.lengthKm(),
                null,
                span.provider(),
                span.access(),
                span.leases().stream()
                        .map(lease -> new Lease(lease.network(), null, null, List.of()))
                        .toList(),
                null,
                null,
                null,
                null,
                null,
                span.fixedDelayMs(),
                span.gatewaySite(),
                span.countries(),
                List.of());
    }

    static Exchange exchange(Exchange exchange) {
        return new Exchange(
                exchange.id(),
                "",
                exchange.status(),
                exchange.sites(),
                exchange.routeServer(),
                exchange.members().stream().map(BareItems::membership).toList(),
                FeeSchedule.FREE,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Membership membership(Membership member) {
        return new Membership(member.network(), member.site(), 0, member.routeServer(), PortKind.OWN, null, List.of());
    }
}
