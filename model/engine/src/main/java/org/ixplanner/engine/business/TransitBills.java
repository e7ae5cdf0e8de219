package org.ixplanner.engine.business;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Tier;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads.ContractKey;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Lines of transit contracts: `max(commit, max(in, out))` times the landed price, which is IP plus circuit. With a
/// price list, the commit is the cheapest of its levels for the traffic.
///
/// @param plan with the levers pulled
/// @param rates into the plan's currency
/// @param keepsCommits false if commits may fall below today's
record TransitBills(Plan plan, Rates rates, boolean keepsCommits) {

    private record Level(double commitMbps, double ipPrice) {

        double billableMbps(double usedMbps) {
            return Math.max(commitMbps, usedMbps);
        }
    }

    List<BillLine> lines(Map<ContractKey, Load> loads) {
        List<BillLine> lines = new ArrayList<>();
        for (Map.Entry<ContractKey, Load> entry : loads.entrySet()) {
            plan.network(entry.getKey().customer())
                    .ifPresent(
                            customer -> lines.add(line(customer, entry.getKey().position(), entry.getValue())));
        }
        return lines;
    }

    private BillLine line(Network customer, int position, Load load) {
        Contract contract = customer.contracts().get(position);
        Double circuit = contract.circuitPricePerMbpsMonth();
        Optional<Level> level = cheapest(contract, load.mbps());
        double rate = rates.of(contract.currency());
        Message unknown = unknown(customer, contract, level.isPresent(), circuit != null);
        double price = level.isPresent() && circuit != null ? (level.get().ipPrice + circuit) * rate : Double.NaN;
        double billable = level.map(found -> found.billableMbps(load.mbps())).orElse(load.mbps());
        return new BillLine(
                customer.asn(),
                BillLine.Kind.TRANSIT,
                contract.provider(),
                null,
                position,
                contract.site(),
                load.highestInMbps(),
                load.highestOutMbps(),
                level.map(Level::commitMbps).orElse(contract.commitMbps()),
                billable,
                price,
                unknown == null ? Money.of(billable * price, plan.header().currency()) : null,
                isAbroad(contract),
                unknown);
    }

    private boolean isAbroad(Contract contract) {
        String home = plan.header().country();
        return plan.network(contract.provider())
                .filter(provider -> !provider.economy().equals(home))
                .isPresent();
    }

    private @Nullable Message unknown(Network customer, Contract contract, boolean price, boolean circuit) {
        String provider = plan.network(contract.provider()).map(Network::label).orElse("");
        if (!price) {
            return Message.of("bill.noPrice", customer.label(), provider);
        }
        return circuit ? null : Message.of("bill.noCircuit", customer.label(), provider);
    }

    // A commit at which the list has no price yet goes by the price of the contract itself.
    private Optional<Level> cheapest(Contract contract, double usedMbps) {
        SortedSet<Double> commits = new TreeSet<>();
        commits.add(keepsCommits ? contract.commitMbps() : 0.0);
        for (Tier tier : contract.tiers()) {
            if (!keepsCommits || tier.fromMbps() >= contract.commitMbps()) {
                commits.add(tier.fromMbps());
            }
        }
        Level best = null;
        for (double commit : commits) {
            Double price = price(contract, commit);
            if (price != null) {
                Level level = new Level(commit, price);
                double cost = level.billableMbps(usedMbps) * landed(contract, price);
                if (best == null || cost < best.billableMbps(usedMbps) * landed(contract, best.ipPrice)) {
                    best = level;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static double landed(Contract contract, double ipPrice) {
        Double circuit = contract.circuitPricePerMbpsMonth();
        return ipPrice + (circuit == null ? 0 : circuit);
    }

    // The highest level that the commit reaches, in whatever order they stand; of two at one level the cheaper.
    private static @Nullable Double price(Contract contract, double commitMbps) {
        return contract.tiers().stream()
                .filter(tier -> tier.fromMbps() <= commitMbps)
                .max(Comparator.comparingDouble(Tier::fromMbps)
                        .thenComparing(Comparator.comparingDouble(Tier::ipPricePerMbpsMonth)
                                .reversed()))
                .map(Tier::ipPricePerMbpsMonth)
                .orElse(contract.ipPricePerMbpsMonth());
    }
}
