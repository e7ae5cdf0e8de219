package org.ixplanner.engine.simulation.tally;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.ixplanner.engine.demand.DemandLedger;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.simulation.Volumes;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.SupplyFlow;

/// Sums of flows, in the order of the flows.
///
/// @param plan with the levers pulled
/// @param ledger what was asked for
/// @param flows what was delivered
/// @param supply what supplied it
public record VolumeTally(Plan plan, DemandLedger ledger, List<Flow> flows, List<SupplyFlow> supply) {

    /// The volumes.
    public Volumes volumes() {
        double fill = 0;
        for (SupplyFlow flow : supply) {
            fill += flow.kind() == SupplyFlow.Kind.FILL ? flow.mbps() : 0;
        }
        Double national = plan.header().nationalPeakMbps();
        double other = national == null ? Double.NaN : Math.max(0, national - ledger.totalMbps());
        // Caches of this model fetch from abroad only, so all fill is foreign.
        return new Volumes(
                sum(flow -> true, Flow::mbps),
                sum(Flow::onNet, Flow::mbps),
                in(Category.LOCAL),
                in(Category.REGIONAL),
                in(Category.INTERNATIONAL),
                in(Category.UNSERVED),
                sum(Flow::tromboned, Flow::mbps),
                sum(flow -> !flow.exchanges().isEmpty(), Flow::mbps),
                fill,
                fill,
                sum(flow -> true, Flow::congestedMbps),
                other);
    }

    private double in(Category category) {
        return sum(flow -> flow.category() == category, Flow::mbps);
    }

    private double sum(Predicate<Flow> asked, ToDoubleFunction<Flow> mbps) {
        double sum = 0;
        for (Flow flow : flows) {
            if (asked.test(flow)) {
                sum += mbps.applyAsDouble(flow);
            }
        }
        return sum;
    }
}
