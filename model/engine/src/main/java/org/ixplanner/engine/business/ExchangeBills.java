package org.ixplanner.engine.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.FeeSchedule;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.exchange.PortFee;
import org.ixplanner.engine.plan.exchange.PortKind;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.routing.Ports;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Lines of what members pay for exchanges: membership, ports, circuits to ports. Ports are paid even if idle; the
/// joining fee is paid once and is in no month.
///
/// @param plan with the levers pulled
/// @param rates into the plan's currency
record ExchangeBills(Plan plan, Rates rates) {

    List<BillLine> lines(Map<PortKey, Load> loads) {
        List<BillLine> lines = new ArrayList<>();
        plan.exchanges().stream().sorted(Comparator.comparing(Exchange::id)).forEach(exchange -> {
            TreeSet<Asn> members = new TreeSet<>();
            for (Membership member : exchange.members()) {
                if (members.add(member.network())) {
                    lines.add(membership(exchange, member));
                }
                Load load = Ports.site(plan, exchange, member)
                        .map(site -> loads.get(new PortKey(exchange.id(), member.network(), site)))
                        .orElse(null);
                lines.add(port(exchange, member, load));
                lines.add(circuit(exchange, member));
            }
        });
        return lines;
    }

    private BillLine membership(Exchange exchange, Membership member) {
        double fee = exchange.fees().membershipPerMonth();
        return line(exchange, member, BillLine.Kind.MEMBERSHIP, null, 0, fee(exchange, fee), null);
    }

    private BillLine port(Exchange exchange, Membership member, @Nullable Load load) {
        Optional<Double> fee = portFee(exchange.fees(), member);
        Message unknown = fee.isPresent()
                ? null
                : Message.of("bill.noPortFee", label(member), exchange.name(), member.portMbps());
        Money amount = fee.map(perMonth -> fee(exchange, perMonth)).orElse(null);
        return line(exchange, member, BillLine.Kind.PORT, load, member.portMbps(), amount, unknown);
    }

    private BillLine circuit(Exchange exchange, Membership member) {
        Double quote = quote(exchange, member);
        Message unknown = quote == null ? Message.of("bill.noPortCircuit", label(member), exchange.name()) : null;
        Money amount = quote == null ? null : Money.of(quote, plan.header().currency());
        return line(exchange, member, BillLine.Kind.PORT_CIRCUIT, null, 0, amount, unknown);
    }

    private BillLine line(
            Exchange exchange,
            Membership member,
            BillLine.Kind kind,
            @Nullable Load load,
            double billableMbps,
            @Nullable Money amount,
            @Nullable Message unknown) {
        return new BillLine(
                member.network(),
                kind,
                null,
                exchange.id(),
                -1,
                member.site(),
                load == null ? 0 : load.highestInMbps(),
                load == null ? 0 : load.highestOutMbps(),
                0,
                billableMbps,
                Double.NaN,
                amount,
                !plan.isAtHome(exchange),
                unknown);
    }

    private Money fee(Exchange exchange, double perMonth) {
        return Money.of(
                perMonth * rates.of(exchange.fees().currency()), plan.header().currency());
    }

    // The fee of the port's speed, else of the next speed above, else of as many of the fastest ports as it takes: a
    // member's ports at a site are added up. A reseller's port is in the price of its circuit.
    private static Optional<Double> portFee(FeeSchedule fees, Membership member) {
        if (fees.ports().isEmpty() || member.portKind() == PortKind.RESELLER) {
            return Optional.of(0.0);
        }
        Comparator<PortFee> bySpeed = Comparator.comparingDouble(PortFee::speedMbps);
        return fees.ports().stream()
                .filter(fee -> fee.speedMbps() >= member.portMbps())
                .min(bySpeed)
                .map(PortFee::perMonth)
                .or(() -> fees.ports().stream()
                        .max(bySpeed)
                        .filter(fee -> fee.speedMbps() > 0)
                        .map(fee -> Math.ceil(member.portMbps() / fee.speedMbps()) * fee.perMonth()));
    }

    // Its own figure, else what it was quoted; nothing where it is in the building.
    private @Nullable Double quote(Exchange exchange, Membership member) {
        Double stated = member.circuitPerMonth();
        Optional<Network> network = plan.network(member.network());
        if (stated != null || network.isEmpty()) {
            return stated;
        }
        for (Stance stance : network.get().stances()) {
            if (stance.exchange().equals(exchange.id()) && stance.circuitPerMonth() != null) {
                return stance.circuitPerMonth();
            }
        }
        boolean inBuilding = Ports.site(plan, exchange, member)
                .filter(network.get().pops()::contains)
                .isPresent();
        return inBuilding ? Double.valueOf(0) : null;
    }

    private String label(Membership member) {
        return plan.network(member.network())
                .map(Network::label)
                .orElse(member.network().toString());
    }
}
