package org.ixplanner.engine.study.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.ground.Medium;
import org.ixplanner.engine.plan.ground.Span;
import org.ixplanner.engine.plan.ground.SpanAccess;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Leg;
import org.ixplanner.engine.simulation.flow.Walk;

/// The values that say where traffic goes: who buys from and peers with whom and where, over what fibre.
final class WayInputs {

    private final Plan plan;
    private final DemandInputs method;
    // Looked up, never iterated.
    private final Map<HandOver, List<Input>> handOvers = new HashMap<>();
    private final Map<String, List<Input>> lengths = new HashMap<>();
    private final Map<String, List<Input>> access = new HashMap<>();

    /// @param plan with the levers pulled
    /// @param method knows the assumptions
    WayInputs(Plan plan, DemandInputs method) {
        this.plan = plan;
        this.method = method;
    }

    /// What says that a flow takes this way.
    List<Input> of(Walk walk) {
        List<Input> inputs = new ArrayList<>();
        for (HandOver over : walk.handOvers()) {
            inputs.addAll(handOvers.computeIfAbsent(over, this::handOver));
        }
        for (Leg leg : walk.legs()) {
            for (String span : leg.spans()) {
                inputs.addAll(access.computeIfAbsent(span, this::access));
            }
            if (leg.estimated() && leg.spans().isEmpty()) {
                inputs.add(inflation(leg));
            }
        }
        return inputs;
    }

    /// What says how long it is.
    List<Input> lengths(Walk walk) {
        List<Input> inputs = new ArrayList<>();
        for (Leg leg : walk.legs()) {
            for (String span : leg.spans()) {
                inputs.addAll(lengths.computeIfAbsent(span, this::length));
            }
        }
        return inputs;
    }

    private List<Input> handOver(HandOver over) {
        return switch (over.crossing()) {
            case TRANSIT_UP, TRANSIT_DOWN -> contract(over);
            case PRIVATE -> peering(over);
            case EXCHANGE -> exchange(over);
        };
    }

    private List<Input> contract(HandOver over) {
        Network customer = plan.network(over.customer()).orElseThrow();
        Contract contract = customer.contracts().get(over.contract());
        Stated stated = contract(customer, over.contract());
        return List.of(
                contract.confirmed() ? stated.value("provider") : stated.unconfirmed("provider"),
                contract.site() == null ? stated.missing("site") : stated.value("site"));
    }

    /// A contract of a customer.
    static Stated contract(Network customer, int position) {
        return new Stated(
                Kind.NETWORK,
                customer.key(),
                "contracts[" + position + "].",
                customer.contracts().get(position).evidence());
    }

    // Networks abroad that the Internet joins meet where the program takes them to.
    private List<Input> peering(HandOver over) {
        String id = over.peering();
        Optional<Peering> peering =
                id == null ? Optional.empty() : plan.peerings().find(id);
        if (peering.isEmpty()) {
            return List.of(
                    Stated.of(Kind.NETWORK, over.from().toString(), List.of()).missing("contracts"));
        }
        Stated stated =
                Stated.of(Kind.PEERING, peering.get().id(), peering.get().evidence());
        return List.of(relation(peering.get(), stated), stated.value("site"));
    }

    private static Input relation(Peering peering, Stated stated) {
        return peering.confirmed() ? stated.value("b") : stated.unconfirmed("b");
    }

    private List<Input> exchange(HandOver over) {
        String exchange = over.exchange();
        String id = over.peering();
        List<Input> inputs = new ArrayList<>();
        if (exchange == null) {
            return inputs;
        }
        Optional<Exchange> found = plan.exchanges().find(exchange);
        for (Asn member : List.of(over.from(), over.to())) {
            found.ifPresent(it -> inputs.addAll(membership(it, member)));
        }
        if (id == null) {
            for (Asn member : List.of(over.from(), over.to())) {
                plan.network(member).ifPresent(network -> inputs.add(policy(network)));
            }
        } else {
            plan.peerings()
                    .find(id)
                    .ifPresent(it -> inputs.add(relation(it, Stated.of(Kind.PEERING, it.id(), it.evidence()))));
        }
        return inputs;
    }

    private static List<Input> membership(Exchange exchange, Asn member) {
        for (int i = 0; i < exchange.members().size(); i++) {
            Membership port = exchange.members().get(i);
            if (port.network().equals(member)) {
                Stated stated = new Stated(Kind.EXCHANGE, exchange.id(), "members[" + i + "].", port.evidence());
                return List.of(
                        stated.value("network"), port.site() == null ? stated.missing("site") : stated.value("site"));
            }
        }
        return List.of();
    }

    // Open is what the program takes it to be where nobody said.
    private static Input policy(Network network) {
        return Stated.of(Kind.NETWORK, network.key(), network.evidence())
                .value("policy", network.policy() == PeeringPolicy.OPEN ? Grade.DEFAULT : Grade.ESTIMATE);
    }

    // Fibre of which nobody said who may use it is taken to be usable.
    private List<Input> access(String id) {
        return plan.spans().find(id).stream()
                .map(span -> {
                    Stated stated = Stated.of(Kind.SPAN, id, span.evidence());
                    return span.access() == SpanAccess.UNKNOWN ? stated.missing("access") : stated.value("access");
                })
                .toList();
    }

    private List<Input> length(String id) {
        return plan.spans().find(id).filter(span -> span.medium() != Medium.SATELLITE).stream()
                .map(this::length)
                .toList();
    }

    private Input length(Span span) {
        Stated stated = Stated.of(Kind.SPAN, span.id(), span.evidence());
        if (span.lengthKm() != null) {
            return stated.value("lengthKm");
        }
        if (span.route() != null) {
            return stated.value("route");
        }
        return method.assumption(span.medium() == Medium.SUBMARINE ? "fibre.inflationAtSea" : "fibre.inflationOnLand");
    }

    private Input inflation(Leg leg) {
        return method.assumption(leg.abroad().isEmpty() ? "fibre.inflationOnLand" : "fibre.inflationAtSea");
    }
}
