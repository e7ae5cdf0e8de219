package org.ixplanner.engine.study.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.schema.Kind;
import org.jspecify.annotations.Nullable;

/// The values that say what a line of a bill costs.
///
/// @param plan with the levers pulled
record PriceInputs(Plan plan) {

    List<Input> of(BillLine line) {
        return switch (line.kind()) {
            case TRANSIT -> transit(line);
            case MEMBERSHIP -> fee(line, "fees.membershipPerMonth");
            case PORT -> port(line);
            case PORT_CIRCUIT -> circuit(line);
        };
    }

    private List<Input> transit(BillLine line) {
        Network customer = plan.network(line.payer()).orElseThrow();
        Contract contract = customer.contracts().get(line.contract());
        Stated stated = WayInputs.contract(customer, line.contract());
        List<Input> inputs = new ArrayList<>();
        inputs.add(stated.value(contract.tiers().isEmpty() ? "ipPricePerMbpsMonth" : "tiers"));
        Double circuit = contract.circuitPricePerMbpsMonth();
        if (circuit != null && circuit > 0) {
            inputs.add(stated.value("circuitPricePerMbpsMonth"));
        }
        if (isCommit(line)) {
            inputs.add(stated.value("commitMbps"));
        }
        return inputs;
    }

    /// Whether the commit is billed and not the traffic.
    static boolean isCommit(BillLine line) {
        return line.billableMbps() > Math.max(line.inMbps(), line.outMbps());
    }

    private List<Input> fee(BillLine line, String field) {
        return exchange(line).stream()
                .map(exchange -> Stated.of(Kind.EXCHANGE, exchange.id(), exchange.evidence())
                        .value(field))
                .toList();
    }

    private List<Input> port(BillLine line) {
        List<Input> inputs = new ArrayList<>(fee(line, "fees.ports"));
        exchange(line)
                .flatMap(exchange -> member(exchange, line))
                .ifPresent(stated -> inputs.add(stated.value("portMbps")));
        return inputs;
    }

    private List<Input> circuit(BillLine line) {
        Optional<Exchange> exchange = exchange(line);
        Optional<Stated> member = exchange.flatMap(it -> member(it, line));
        if (member.isEmpty()) {
            return List.of();
        }
        boolean own = exchange.get().members().stream()
                .anyMatch(it -> it.network().equals(line.payer()) && it.circuitPerMonth() != null);
        return own
                ? List.of(member.get().value("circuitPerMonth"))
                : plan.network(line.payer()).stream()
                        .flatMap(network -> quote(network, exchange.get()).stream())
                        .toList();
    }

    private static Optional<Input> quote(Network network, Exchange exchange) {
        for (int i = 0; i < network.stances().size(); i++) {
            Stance stance = network.stances().get(i);
            if (stance.exchange().equals(exchange.id()) && stance.circuitPerMonth() != null) {
                return Optional.of(new Stated(Kind.NETWORK, network.key(), "stances[" + i + "].", stance.evidence())
                        .value("circuitPerMonth"));
            }
        }
        return Optional.empty();
    }

    private Optional<Exchange> exchange(BillLine line) {
        @Nullable String id = line.exchange();
        return id == null ? Optional.empty() : plan.exchanges().find(id);
    }

    private static Optional<Stated> member(Exchange exchange, BillLine line) {
        for (int i = 0; i < exchange.members().size(); i++) {
            Membership port = exchange.members().get(i);
            if (port.network().equals(line.payer())
                    && (line.site() == null || line.site().equals(port.site()))) {
                return Optional.of(new Stated(Kind.EXCHANGE, exchange.id(), "members[" + i + "].", port.evidence()));
            }
        }
        return Optional.empty();
    }

    /// What says what running the exchanges costs.
    List<Input> running(Exchange exchange) {
        return List.of(
                Stated.of(Kind.EXCHANGE, exchange.id(), exchange.evidence()).value("runningCostPerMonth"));
    }
}
