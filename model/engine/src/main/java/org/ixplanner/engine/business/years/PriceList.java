package org.ixplanner.engine.business.years;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ixplanner.engine.business.Rates;
import org.ixplanner.engine.plan.network.Contract;
import org.ixplanner.engine.plan.network.Tier;

/// What a contract costs at any load, under today's commit: the same bill as that of
/// [org.ixplanner.engine.business.Billing], quick enough for many thousands of months.
///
/// @param levels from the lowest commit on; empty where no price is known
record PriceList(List<Level> levels) {

    /// @param commitMbps billed even if not used
    /// @param landed IP plus circuit, in the plan's currency
    private record Level(double commitMbps, double landed) {}

    static PriceList of(Contract contract, Rates rates) {
        Double circuit = contract.circuitPricePerMbpsMonth();
        if (circuit == null) {
            return new PriceList(List.of());
        }
        TreeSet<Double> commits = new TreeSet<>(List.of(contract.commitMbps()));
        contract.tiers().stream()
                .map(Tier::fromMbps)
                .filter(from -> from >= contract.commitMbps())
                .forEach(commits::add);
        List<Level> levels = new ArrayList<>();
        double rate = rates.of(contract.currency());
        for (double commit : commits) {
            ipPrice(contract, commit).ifPresent(price -> levels.add(new Level(commit, (price + circuit) * rate)));
        }
        return new PriceList(List.copyOf(levels));
    }

    boolean isKnown() {
        return !levels.isEmpty();
    }

    /// What a month costs at this load, times a factor on the price.
    double perMonth(double usedMbps, double priceFactor) {
        Level best = levels.getFirst();
        for (Level level : levels) {
            if (billable(level, usedMbps) * level.landed < billable(best, usedMbps) * best.landed) {
                best = level;
            }
        }
        return billable(best, usedMbps) * (best.landed * priceFactor);
    }

    private static double billable(Level level, double usedMbps) {
        return Math.max(level.commitMbps, usedMbps);
    }

    private static Optional<Double> ipPrice(Contract contract, double commitMbps) {
        return contract.tiers().stream()
                .filter(tier -> tier.fromMbps() <= commitMbps)
                .max(Comparator.comparingDouble(Tier::fromMbps)
                        .thenComparing(Comparator.comparingDouble(Tier::ipPricePerMbpsMonth)
                                .reversed()))
                .map(Tier::ipPricePerMbpsMonth)
                .or(() -> Optional.ofNullable(contract.ipPricePerMbpsMonth()));
    }
}
