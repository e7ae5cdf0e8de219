package org.ixplanner.engine.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.ExchangeStatus;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.text.Message;

/// What a simulated month costs and saves.
public final class Billing {

    private Billing() {}

    /// The bills of all networks under today's commits.
    public static Bills bills(Result result) {
        return bills(result, true);
    }

    /// The bills once commits are as low as the traffic allows.
    public static Bills renegotiated(Result result) {
        return bills(result, false);
    }

    private static Bills bills(Result result, boolean keepsCommits) {
        Plan plan = result.plan();
        Rates rates = new Rates(plan.header());
        List<BillLine> lines = new ArrayList<>(
                new TransitBills(plan, rates, keepsCommits).lines(result.loads().contracts()));
        lines.addAll(new ExchangeBills(plan, rates).lines(result.loads().ports()));
        lines.sort(Comparator.comparing(BillLine::payer)
                .thenComparing(BillLine::kind)
                .thenComparing(BillLine::exchange, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparingInt(BillLine::contract)
                .thenComparing(BillLine::site, Comparator.nullsFirst(Comparator.naturalOrder())));
        return new Bills(plan.header().currency(), lines);
    }

    /// What a scenario saves the networks at home against the baseline.
    ///
    /// @param before the bills of the baseline
    /// @param after the bills of the scenario under today's commits
    /// @param lowBefore the bills of the baseline with low commits: what idles there is no gift of a scenario
    /// @param lowAfter the bills of the scenario with low commits
    /// @param plan whose networks: those at home count
    public static Saving saving(Plan plan, Bills before, Bills after, Bills lowBefore, Bills lowAfter) {
        Set<Asn> home = home(plan);
        List<NetworkBalance> balances = new ArrayList<>();
        for (Asn network : home) {
            balances.add(balance(home, network, before, after));
        }
        return new Saving(
                net(home, before, after),
                gross(home, before, after),
                sellerLoss(home, before, after),
                exchangeCosts(home, before, after),
                net(home, lowBefore, lowAfter),
                abroad(home, before),
                abroad(home, after),
                balances,
                unknown(home, before, after));
    }

    /// The published formula beside it.
    ///
    /// @param before bills of the baseline, from which the price of transit is taken
    /// @param after bills of the scenario, from which the price of ports is taken
    /// @param movedMbps volume over exchanges at home, more than in the baseline
    /// @param exchangeMbps volume over exchanges at home
    /// @return empty where nothing moves to the exchanges, no member buys transit, or a price is not known
    public static Optional<CrossCheck> crossCheck(
            Plan plan, Bills before, Bills after, double movedMbps, double exchangeMbps) {
        Set<Asn> members = members(plan);
        OptionalDouble transit = meanPrice(members, before);
        Predicate<BillLine> fee = line -> line.isFee() && !line.abroad() && members.contains(line.payer());
        if (movedMbps <= 0
                || exchangeMbps <= 0
                || transit.isEmpty()
                || !after.unknown(fee).isEmpty()) {
            return Optional.empty();
        }
        double ports = after.total(fee).amount(after.currency());
        return Optional.of(CrossCheck.of(movedMbps, transit.getAsDouble(), ports / exchangeMbps));
    }

    /// Fees of the exchanges at home less their running costs.
    ///
    /// @throws UnknownCostException if the running cost of one of them is not known
    public static Money operatorSurplus(Plan plan, Bills bills) throws UnknownCostException {
        Money surplus = Money.ZERO;
        Rates rates = new Rates(plan.header());
        for (Exchange exchange : exchangesAtHome(plan)) {
            Double running = exchange.runningCostPerMonth();
            if (running == null) {
                throw new UnknownCostException(Message.of("kpi.refused.surplus", exchange.name()));
            }
            Money fees = bills.total(line -> line.isFee() && exchange.id().equals(line.exchange()));
            Money cost = Money.of(
                    running * rates.of(exchange.currency()), plan.header().currency());
            surplus = surplus.plus(fees).minus(cost);
        }
        return surplus;
    }

    /// The exchanges that are open and have a site at home.
    public static List<Exchange> exchangesAtHome(Plan plan) {
        return plan.exchanges().stream()
                .filter(exchange -> exchange.status() == ExchangeStatus.EXISTING)
                .filter(plan::isAtHome)
                .toList();
    }

    private static boolean isTransit(BillLine line) {
        return line.kind() == BillLine.Kind.TRANSIT;
    }

    private static Set<Asn> home(Plan plan) {
        String home = plan.header().country();
        Set<Asn> found = new TreeSet<>();
        plan.networks().stream()
                .filter(network -> network.economy().equals(home))
                .map(Network::asn)
                .forEach(found::add);
        return found;
    }

    private static Set<Asn> members(Plan plan) {
        Set<Asn> home = home(plan);
        Set<Asn> members = new TreeSet<>();
        for (Exchange exchange : exchangesAtHome(plan)) {
            exchange.members().stream()
                    .map(Membership::network)
                    .filter(home::contains)
                    .forEach(members::add);
        }
        return members;
    }

    // A mean without the prices that are not known would pass for that of all; NaN goes through to it.
    private static OptionalDouble meanPrice(Set<Asn> buyers, Bills bills) {
        double mbps = 0;
        double sum = 0;
        for (BillLine line : bills.lines()) {
            if (isTransit(line) && buyers.contains(line.payer()) && line.billableMbps() > 0) {
                mbps += line.billableMbps();
                sum += line.billableMbps() * line.pricePerMbpsMonth();
            }
        }
        return mbps > 0 && !Double.isNaN(sum) ? OptionalDouble.of(sum / mbps) : OptionalDouble.empty();
    }

    private static NetworkBalance balance(Set<Asn> home, Asn network, Bills before, Bills after) {
        Set<Asn> one = Set.of(network);
        return new NetworkBalance(
                network,
                transit(one, before),
                transit(one, after),
                exchange(one, before),
                exchange(one, after),
                revenue(home, network, before),
                revenue(home, network, after));
    }

    private static Money net(Set<Asn> home, Bills before, Bills after) {
        return gross(home, before, after)
                .minus(exchangeCosts(home, before, after))
                .minus(sellerLoss(home, before, after));
    }

    private static Money gross(Set<Asn> home, Bills before, Bills after) {
        return transit(home, before).minus(transit(home, after));
    }

    private static Money exchangeCosts(Set<Asn> home, Bills before, Bills after) {
        return exchange(home, after).minus(exchange(home, before));
    }

    private static Money sellerLoss(Set<Asn> home, Bills before, Bills after) {
        return domesticRevenue(home, before).minus(domesticRevenue(home, after));
    }

    private static Money transit(Set<Asn> payers, Bills bills) {
        return bills.total(line -> isTransit(line) && payers.contains(line.payer()));
    }

    private static Money exchange(Set<Asn> payers, Bills bills) {
        return bills.total(line -> !isTransit(line) && payers.contains(line.payer()));
    }

    private static Money revenue(Set<Asn> home, Asn seller, Bills bills) {
        return bills.total(line -> seller.equals(line.payee()) && home.contains(line.payer()));
    }

    private static Money domesticRevenue(Set<Asn> home, Bills bills) {
        return bills.total(line -> {
            Asn payee = line.payee();
            return payee != null && home.contains(payee) && home.contains(line.payer());
        });
    }

    private static Money abroad(Set<Asn> home, Bills bills) {
        return bills.total(line -> line.abroad() && home.contains(line.payer()));
    }

    private static List<Message> unknown(Set<Asn> home, Bills before, Bills after) {
        List<Message> unknown = new ArrayList<>(before.unknown(line -> home.contains(line.payer())));
        after.unknown(line -> home.contains(line.payer())).stream()
                .filter(message -> !unknown.contains(message))
                .forEach(unknown::add);
        return unknown;
    }
}
