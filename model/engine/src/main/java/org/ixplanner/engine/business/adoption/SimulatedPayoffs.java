package org.ixplanner.engine.business.adoption;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.NetworkBalance;
import org.ixplanner.engine.business.Saving;
import org.ixplanner.engine.business.UnknownCostException;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeSite;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.exchange.PortKind;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MemberLever;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.StanceKind;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.Simulator;

/// The worth of sets of members, simulated: a busy hour with them at the exchange and its bills against those of the
/// situation in which nobody is there. Each call simulates; [JoiningGame] keeps what it was told.
public final class SimulatedPayoffs implements PayoffOf {

    /// The least gain that counts where a network states no threshold.
    private static final Money ANY_GAIN = new Money(1);

    private final Situation situation;
    private final String exchange;
    private final List<Candidate> candidates;
    private final SortedMap<Asn, List<Membership>> ports;
    private final PortSizes sizes;
    private final Bills before;
    private final Bills lowBefore;

    /// Simulates the situation without a single candidate, and with all of them.
    ///
    /// @param situation to whose levers joining and leaving are added
    /// @param exchange its id
    /// @throws CannotSimulateException if the plan does not say enough
    /// @throws UnknownCostException if a bill that counts is not known
    /// @throws IllegalArgumentException if there is no such exchange
    public SimulatedPayoffs(Situation situation, String exchange) throws CannotSimulateException, UnknownCostException {
        this.situation = situation.without(PolicyLever.TrafficEngineering.class);
        this.exchange = exchange;
        Exchange there = exchange(situation, exchange);
        ports = ports(situation, there);
        candidates = candidates(situation, there, ports);
        sizes = new PortSizes(situation.assumptions().value("port.highestUse"));
        Result without = Simulator.simulate(with(MemberSet.none()));
        before = Billing.bills(without);
        lowBefore = Billing.renegotiated(without);
        Saving everybody = saving(new JoiningGame(candidates, this).everybody());
        if (!everybody.unknown().isEmpty()) {
            throw new UnknownCostException(everybody.unknown().getFirst());
        }
    }

    /// Networks at home that said something of the exchange or are listed there, by ASN. Whoever is listed at an open
    /// exchange and says nothing else is committed: it is there.
    public List<Candidate> candidates() {
        return candidates;
    }

    @Override
    public Payoffs of(MemberSet members) {
        Saving saving = saving(members);
        List<Money> worth = new ArrayList<>();
        Money others = Money.ZERO;
        for (NetworkBalance balance : saving.networks()) {
            others = others.plus(balance.gain());
        }
        for (Candidate candidate : candidates) {
            Money gain = saving.networks().stream()
                    .filter(balance -> balance.network().equals(candidate.network()))
                    .findFirst()
                    .orElseThrow()
                    .gain();
            worth.add(gain);
            others = others.minus(gain);
        }
        return new Payoffs(worth, others);
    }

    /// The busy hour with these members, their ports as large as they need to be.
    ///
    /// @throws IllegalStateException if it cannot be simulated although it could without the exchange
    public Result result(MemberSet members) {
        try {
            return sizes.sized(Simulator.simulate(with(members)), exchange);
        } catch (CannotSimulateException e) {
            throw new IllegalStateException(e);
        }
    }

    /// The situation with these members.
    public Situation with(MemberSet members) {
        List<Lever> levers = new ArrayList<>(situation.levers());
        for (int i = 0; i < candidates.size(); i++) {
            Asn network = candidates.get(i).network();
            levers.add(new MemberLever.LeaveExchange(exchange, network));
            if (members.has(i)) {
                ports.getOrDefault(network, List.of())
                        .forEach(port -> levers.add(new MemberLever.SetMembership(exchange, port)));
            }
        }
        return new Situation(situation.plan(), situation.scenario(), levers, situation.assumptions(), situation.seed());
    }

    private Saving saving(MemberSet members) {
        Result after = result(members);
        return Billing.saving(after.plan(), before, Billing.bills(after), lowBefore, Billing.renegotiated(after));
    }

    // A candidate exchange has lost its list where levers were pulled, so the plan's own counts.
    private static Exchange exchange(Situation situation, String id) {
        Optional<Exchange> enacted =
                Enacted.of(situation).plan().exchanges().find(id).filter(SimulatedPayoffs::isOpen);
        return enacted.or(() -> situation.plan().exchanges().find(id))
                .orElseThrow(() -> new IllegalArgumentException("no exchange is called " + id));
    }

    private static boolean isOpen(Exchange exchange) {
        return exchange.status() == ExchangeStatus.EXISTING;
    }

    private static SortedMap<Asn, List<Membership>> ports(Situation situation, Exchange exchange) {
        Plan plan = situation.plan();
        SortedMap<Asn, List<Membership>> ports = new TreeMap<>();
        Set<Asn> home = new TreeSet<>();
        plan.networks().stream()
                .filter(network -> network.economy().equals(plan.header().country()))
                .forEach(network -> home.add(network.asn()));
        for (Membership member : exchange.members()) {
            if (home.contains(member.network())) {
                ports.computeIfAbsent(member.network(), _ -> new ArrayList<>()).add(member);
            }
        }
        for (Network network : plan.networks()) {
            if (home.contains(network.asn())
                    && stance(situation, network, exchange).isPresent()) {
                ports.computeIfAbsent(network.asn(), _ -> new ArrayList<>(List.of(newPort(network, exchange))));
            }
        }
        return ports;
    }

    // Where it already is, else at the exchange's first site; as large as its traffic needs, which is found out later.
    private static Membership newPort(Network network, Exchange exchange) {
        String site = exchange.sites().stream()
                .map(ExchangeSite::site)
                .min(Comparator.comparing(one -> !network.pops().contains(one)))
                .orElse(null);
        return new Membership(network.asn(), site, 0, true, PortKind.OWN, null, List.of());
    }

    private static List<Candidate> candidates(
            Situation situation, Exchange exchange, SortedMap<Asn, List<Membership>> ports) {
        Plan plan = situation.plan();
        List<Candidate> candidates = new ArrayList<>();
        String currency = plan.header().currency();
        for (Asn asn : ports.keySet()) {
            Optional<Stance> stance = plan.network(asn).flatMap(network -> stance(situation, network, exchange));
            StanceKind silent = isOpen(exchange) ? StanceKind.COMMITTED : StanceKind.UNDECIDED;
            Money threshold = stance.flatMap(said -> Optional.ofNullable(said.thresholdPerMonth()))
                    .map(amount -> Money.of(amount, currency))
                    .orElse(ANY_GAIN);
            candidates.add(new Candidate(asn, stance.map(Stance::stance).orElse(silent), threshold));
        }
        return candidates;
    }

    // What it says in the plan, unless a lever changes its mind; the last one counts.
    private static Optional<Stance> stance(Situation situation, Network network, Exchange exchange) {
        Stance found = network.stances().stream()
                .filter(stance -> stance.exchange().equals(exchange.id()))
                .findFirst()
                .orElse(null);
        for (Lever lever : situation.levers()) {
            if (lever instanceof MemberLever.SetStance(var who, var stance)
                    && who.equals(network.asn())
                    && stance.exchange().equals(exchange.id())) {
                found = stance;
            }
        }
        return Optional.ofNullable(found);
    }
}
