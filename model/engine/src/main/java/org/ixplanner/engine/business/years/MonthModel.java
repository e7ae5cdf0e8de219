package org.ixplanner.engine.business.years;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
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

/// A month with one set of members at any level of demand and prices. It was simulated at some levels of demand;
/// between two of them what is carried is taken to run straight, which is exact unless a cache appears, a cache is full
/// or a minimum for peering is reached in between. Beyond the last level it runs on in proportion.
final class MonthModel {

    private final String currency;
    private final List<Asn> home;
    private final List<ContractTerms> contracts;
    private final List<PortTerms> ports;
    private final SortedMap<String, Money> joining;
    private final List<Knot> knots;
    private final double offPeakShare;

    private MonthModel(
            String currency,
            List<Asn> home,
            Terms terms,
            SortedMap<String, Money> joining,
            List<Knot> knots,
            double offPeakShare) {
        this.currency = currency;
        this.home = home;
        contracts = terms.contracts();
        ports = terms.ports();
        this.joining = joining;
        this.knots = knots;
        this.offPeakShare = offPeakShare;
    }

    /// @param levels of demand, rising, none twice
    /// @param results of the simulations at these levels
    /// @param sizes how ports are bought
    static MonthModel of(double[] levels, List<Result> results, PortSizes sizes) {
        Result first = results.getFirst();
        Rates rates = new Rates(first.plan().header());
        Terms terms = Terms.of(first, sizes);
        List<Knot> knots = new ArrayList<>();
        for (int i = 0; i < levels.length; i++) {
            knots.add(Knot.of(
                    levels[i],
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
        double offPeakShare = first.situation().assumptions().value("fill.offPeakShare");
        return new MonthModel(currency, Terms.home(first.plan()), terms, joining, knots, offPeakShare);
    }

    /// Networks at home, in the order of [Month#costs].
    List<Asn> home() {
        return home;
    }

    /// The month under these conditions.
    Month month(Conditions conditions) {
        Place place = place(conditions.demand());
        Tally tally = new Tally(home.size(), joining.keySet());
        for (int i = 0; i < contracts.size(); i++) {
            ContractTerms terms = contracts.get(i);
            double mbps = mbps(place, place.low.contract(i), place.high.contract(i), 1, conditions);
            tally.transit(terms, Money.of(terms.prices().perMonth(mbps, conditions.price()), currency));
        }
        for (int i = 0; i < ports.size(); i++) {
            PortTerms terms = ports.get(i);
            double mbps = mbps(place, place.low.port(i), place.high.port(i), conditions.coincidence(), conditions);
            double speed = terms.price().speedMbps(mbps, conditions.upgradesPorts());
            tally.port(
                    terms,
                    Money.of(terms.price().perMonth(speed) * terms.feeRate(), currency),
                    terms.price().statedMbps() > 0 && speed > terms.price().statedMbps());
        }
        return tally.month(
                joining,
                place.volume(0),
                place.volume(1),
                place.volume(2),
                place.nearest().caches());
    }

    // The larger direction of the larger of the busy hour and the hours in which caches fill.
    private double mbps(Place place, double[] lower, double[] upper, double factor, Conditions conditions) {
        double in = place.mbps(lower, upper, 0, conditions.uploads()) * factor;
        double out = place.mbps(lower, upper, 1, conditions.uploads()) * factor;
        double fillIn = place.at(lower[4], upper[4]) * conditions.fill();
        double fillOut = place.at(lower[5], upper[5]) * conditions.fill();
        return Math.max(Load.highest(in, offPeakShare, fillIn), Load.highest(out, offPeakShare, fillOut));
    }

    private Place place(double demand) {
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

        // In the direction 0, inwards, or 1, at the busy hour.
        double mbps(double[] lower, double[] upper, int direction, double uploads) {
            return at(lower[direction], upper[direction])
                    + (uploads - 1) * at(lower[direction + 2], upper[direction + 2]);
        }

        double volume(int which) {
            return at(low.volumeMbps(which), high.volumeMbps(which));
        }

        Knot nearest() {
            return part > 0.5 ? high : low;
        }

        private double at(double lower, double upper) {
            return (lower + part * (upper - lower)) * beyond;
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
