package org.ixplanner.engine.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.StanceKind;
import org.ixplanner.engine.plan.network.Users;

/// What every planner should ask of the incumbent, made for a plan. The incumbent is the network at home with the most
/// subscribers that the plan states; of equals the one with the lowest ASN.
public enum ReadyScenario {
    /// it leaves every exchange at home, and says that it will come to none
    INCUMBENT_REFUSES("incumbent-refuses"),
    /// it stays, with a tenth of its ports: the thin pipe stratagem
    THIN_PIPE("thin-pipe"),
    /// it sells transit for less to customers that are members
    INCUMBENT_CUTS_PRICE("incumbent-cuts-price");

    /// New port divided by old where the pipe is thin: a planner's choice, to be changed in the plan.
    private static final double THIN = 0.1;

    /// New price divided by old where it is cut: a planner's choice, to be changed in the plan.
    private static final double CUT = 0.7;

    private final String id;

    ReadyScenario(String id) {
        this.id = id;
    }

    /// The id of the scenario; never changes.
    public String id() {
        return id;
    }

    /// The ready scenario with this id.
    public static Optional<ReadyScenario> of(String id) {
        for (ReadyScenario ready : values()) {
            if (ready.id.equals(id)) {
                return Optional.of(ready);
            }
        }
        return Optional.empty();
    }

    /// The incumbent; empty where no network at home states subscribers.
    public static Optional<Network> incumbent(Plan plan) {
        return plan.networks().stream()
                .filter(network -> network.economy().equals(plan.header().country()))
                .filter(network -> subscribers(network) > 0)
                .max(Comparator.comparingLong(ReadyScenario::subscribers)
                        .thenComparing(Network::asn, Comparator.reverseOrder()));
    }

    /// The levers that make it of the plan as it is; none where it changes nothing there.
    public List<Lever> levers(Plan plan) {
        return incumbent(plan)
                .map(incumbent -> switch (this) {
                    case INCUMBENT_REFUSES -> refusing(plan, incumbent);
                    case THIN_PIPE -> thin(plan, incumbent);
                    case INCUMBENT_CUTS_PRICE -> cutting(plan, incumbent);
                })
                .orElse(List.of());
    }

    private static long subscribers(Network network) {
        return network.users().stream().mapToLong(Users::subscribers).sum();
    }

    private static List<Lever> refusing(Plan plan, Network incumbent) {
        List<Lever> levers = new ArrayList<>();
        for (Exchange exchange : exchangesAtHome(plan)) {
            if (!ports(exchange, incumbent).isEmpty()) {
                levers.add(new MemberLever.LeaveExchange(exchange.id(), incumbent.asn()));
            }
            Stance refusal = new Stance(exchange.id(), StanceKind.REFUSES, null, "", null, List.of());
            levers.add(new MemberLever.SetStance(incumbent.asn(), refusal));
        }
        return levers;
    }

    private static List<Lever> thin(Plan plan, Network incumbent) {
        List<Lever> levers = new ArrayList<>();
        for (Exchange exchange : exchangesAtHome(plan)) {
            ports(exchange, incumbent).stream()
                    .mapToDouble(Membership::portMbps)
                    .filter(mbps -> mbps > 0)
                    .min()
                    .ifPresent(
                            mbps -> levers.add(new MemberLever.SetPort(exchange.id(), incumbent.asn(), mbps * THIN)));
        }
        return levers;
    }

    private static List<Lever> cutting(Plan plan, Network incumbent) {
        boolean sells = plan.networks().stream()
                .filter(network -> network.economy().equals(plan.header().country()))
                .flatMap(network -> network.contracts().stream())
                .anyMatch(contract -> contract.provider().equals(incumbent.asn()));
        return sells ? List.of(new MarketLever.IncumbentReaction(incumbent.asn(), CUT)) : List.of();
    }

    private static List<Membership> ports(Exchange exchange, Network network) {
        return exchange.members().stream()
                .filter(member -> member.network().equals(network.asn()))
                .toList();
    }

    private static List<Exchange> exchangesAtHome(Plan plan) {
        return plan.exchanges().stream().filter(plan::isAtHome).toList();
    }
}
