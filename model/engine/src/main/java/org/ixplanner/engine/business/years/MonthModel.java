package org.ixplanner.engine.business.years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.Rates;
import org.ixplanner.engine.business.adoption.PortSizes;
import org.ixplanner.engine.business.years.Outlook.Conditions;
import org.ixplanner.engine.business.years.Terms.ContractTerms;
import org.ixplanner.engine.business.years.Terms.PortTerms;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Result;

/// A month with one set of members at any level of demand and prices, and with any part of the content moved home. It
/// was simulated at the points of a grid; between two of them what is carried is taken to run straight, which is exact
/// unless a cache appears, a cache is full or a minimum for peering is reached in between. Beyond the last level of
/// demand it runs on in proportion.
final class MonthModel {

    private final String currency;
    private final List<Asn> home;
    private final List<ContractTerms> contracts;
    private final List<PortTerms> ports;
    private final SortedMap<String, Money> joining;
    private final double mostMoved;
    // By demand: with nothing moved home, and with the most of it; the same where nothing moves.
    private final List<Knot> plain;
    private final List<Knot> moved;
    private final double offPeakShare;

    private MonthModel(
            String currency,
            List<Asn> home,
            Terms terms,
            SortedMap<String, Money> joining,
            double mostMoved,
            List<Knot> plain,
            List<Knot> moved,
            double offPeakShare) {
        this.currency = currency;
        this.home = home;
        contracts = terms.contracts();
        ports = terms.ports();
        this.joining = joining;
        this.mostMoved = mostMoved;
        this.plain = plain;
        this.moved = moved;
        this.offPeakShare = offPeakShare;
    }

    /// @param grid what was simulated
    /// @param results of the simulations at its points: at each level for the first share that has moved, then for
    ///     the next
    /// @param sizes how ports are bought
    static MonthModel of(Worlds.Grid grid, List<Result> results, PortSizes sizes) {
        Result first = results.getFirst();
        Rates rates = new Rates(first.plan().header());
        Terms terms = Terms.of(first, sizes);
        int levels = grid.levels().size();
        List<Knot> knots = new ArrayList<>();
        for (int i = 0; i < results.size(); i++) {
            knots.add(Knot.of(
                    grid.levels().get(i % levels),
                    results.get(i),
                    terms.contracts().stream().map(ContractTerms::key).toList(),
                    terms.ports().stream().map(PortTerms::key).toList()));
        }
        String currency = first.plan().header().currency();
        SortedMap<String, Money> joining = new TreeMap<>();
        for (Exchange exchange : Billing.exchangesAtHome(first.plan())) {
            double fee = exchange.fees().joining() * rates.of(exchange.fees().currency());
            joining.put(exchange.id(), Money.of(fee, currency));
        }
        return new MonthModel(
                currency,
                Terms.home(first.plan()),
                terms,
                joining,
                grid.moved().getLast(),
                List.copyOf(knots.subList(0, levels)),
                List.copyOf(knots.subList(knots.size() - levels, knots.size())),
                first.situation().assumptions().value("fill.offPeakShare"));
    }

    /// Networks at home, in the order of [Month#costs].
    List<Asn> home() {
        return home;
    }

    /// The month under these conditions.
    Month month(Conditions conditions) {
        Between between = between(conditions);
        Tally tally = new Tally(home.size(), joining.keySet());
        for (int i = 0; i < contracts.size(); i++) {
            ContractTerms terms = contracts.get(i);
            int contract = i;
            double mbps = mbps(between, knot -> knot.contract(contract), 1, conditions);
            tally.transit(terms, Money.of(terms.prices().perMonth(mbps, conditions.price()), currency));
        }
        for (int i = 0; i < ports.size(); i++) {
            PortTerms terms = ports.get(i);
            int port = i;
            double mbps = mbps(between, knot -> knot.port(port), conditions.coincidence(), conditions);
            double speed = terms.price().speedMbps(mbps, conditions.upgradesPorts());
            tally.port(
                    terms,
                    Money.of(terms.price().perMonth(speed) * terms.feeRate(), currency),
                    terms.price().statedMbps() > 0 && speed > terms.price().statedMbps());
        }
        return tally.month(
                joining,
                between.volume(0),
                between.volume(1),
                between.volume(2),
                between.nearest().caches());
    }

    // The larger direction of the larger of the busy hour and the hours in which caches fill.
    private double mbps(Between between, Function<Knot, double[]> loads, double factor, Conditions conditions) {
        double in = between.mbps(loads, 0, conditions.uploads()) * factor;
        double out = between.mbps(loads, 1, conditions.uploads()) * factor;
        double fillIn = between.at(loads, 4) * conditions.fill();
        double fillOut = between.at(loads, 5) * conditions.fill();
        return Math.max(Load.highest(in, offPeakShare, fillIn), Load.highest(out, offPeakShare, fillOut));
    }

    private Between between(Conditions conditions) {
        Place here = place(plain, conditions.demand());
        return mostMoved == 0
                ? new Between(here, here, 0)
                : new Between(here, place(moved, conditions.demand()), conditions.moved() / mostMoved);
    }

    private static Place place(List<Knot> knots, double demand) {
        int above = 0;
        while (above < knots.size() && knots.get(above).demand() < demand) {
            above++;
        }
        if (above == knots.size() || above == 0) {
            Knot end = knots.get(above == 0 ? 0 : above - 1);
            return new Place(end, end, 0, demand / end.demand());
        }
        Knot high = knots.get(above);
        Knot low = knots.get(above - 1);
        double part = (demand - low.demand()) / (high.demand() - low.demand());
        return part == 1 ? new Place(high, high, 0, 1) : new Place(low, high, part, 1);
    }

    /// Between two levels of demand, or beyond the outermost.
    private record Place(Knot low, Knot high, double part, double beyond) {

        Knot nearest() {
            return part > 0.5 ? high : low;
        }

        double at(double lower, double upper) {
            return (lower + part * (upper - lower)) * beyond;
        }
    }

    /// Between nothing moved home and the most of it.
    private record Between(Place plain, Place moved, double part) {

        // In the direction 0, inwards, or 1, at the busy hour.
        double mbps(Function<Knot, double[]> loads, int direction, double uploads) {
            return at(loads, direction) + (uploads - 1) * at(loads, direction + 2);
        }

        double volume(int which) {
            double lower = plain.at(plain.low.volumeMbps(which), plain.high.volumeMbps(which));
            return between(lower, () -> moved.at(moved.low.volumeMbps(which), moved.high.volumeMbps(which)));
        }

        Knot nearest() {
            return part > 0.5 ? moved.nearest() : plain.nearest();
        }

        double at(Function<Knot, double[]> loads, int which) {
            double lower = plain.at(loads.apply(plain.low)[which], loads.apply(plain.high)[which]);
            return between(lower, () -> moved.at(loads.apply(moved.low)[which], loads.apply(moved.high)[which]));
        }

        private double between(double lower, DoubleSupplier upper) {
            return part == 0 ? lower : lower + part * (upper.getAsDouble() - lower);
        }
    }

    /// Adds a month up.
    private static final class Tally {

        private final Money[] costs;
        private final SortedMap<String, Money> fees = new TreeMap<>();
        private Money transit = Money.ZERO;
        private Money paidAbroad = Money.ZERO;
        private final SortedMap<String, Integer> members = new TreeMap<>();
        private final SortedMap<String, Integer> homeMembers = new TreeMap<>();
        private int upgraded;

        Tally(int networks, Iterable<String> exchanges) {
            costs = new Money[networks];
            Arrays.fill(costs, Money.ZERO);
            for (String exchange : exchanges) {
                fees.put(exchange, Money.ZERO);
                members.put(exchange, 0);
                homeMembers.put(exchange, 0);
            }
        }

        void transit(ContractTerms terms, Money amount) {
            if (terms.buyer() >= 0) {
                transit = transit.plus(amount);
                pay(terms.buyer(), amount, terms.isAbroad());
            }
            if (terms.seller() >= 0) {
                costs[terms.seller()] = costs[terms.seller()].minus(terms.buyer() >= 0 ? amount : Money.ZERO);
            }
        }

        void port(PortTerms terms, Money fee, boolean isUpgraded) {
            Money taken = fee.plus(terms.membership());
            fees.computeIfPresent(terms.key().exchange(), (_, sum) -> sum.plus(taken));
            if (terms.isFirst() && terms.isAtHome()) {
                members.merge(terms.key().exchange(), 1, Integer::sum);
                homeMembers.merge(terms.key().exchange(), terms.member() >= 0 ? 1 : 0, Integer::sum);
            }
            upgraded += isUpgraded ? 1 : 0;
            if (terms.member() >= 0) {
                pay(terms.member(), taken.plus(terms.circuit()), !terms.isAtHome());
            }
        }

        Month month(
                SortedMap<String, Money> joining, double demand, double local, double exchange, List<String> caches) {
            return new Month(
                    List.of(costs),
                    transit,
                    Collections.unmodifiableSortedMap(fees),
                    joining,
                    paidAbroad,
                    Collections.unmodifiableSortedMap(members),
                    Collections.unmodifiableSortedMap(homeMembers),
                    upgraded,
                    demand,
                    local,
                    exchange,
                    caches);
        }

        private void pay(int network, Money amount, boolean abroad) {
            costs[network] = costs[network].plus(amount);
            paidAbroad = abroad ? paidAbroad.plus(amount) : paidAbroad;
        }
    }
}
