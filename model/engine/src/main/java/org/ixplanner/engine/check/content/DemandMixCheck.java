package org.ixplanner.engine.check.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.DemandMix;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.plan.network.StatedDemand;
import org.ixplanner.engine.plan.schema.Choices;
import org.ixplanner.engine.plan.schema.Kind;

/// Demand mixes that do not add up to 1, and kinds of network with demand but no mix: their demand has no sources.
final class DemandMixCheck implements Check {

    /// Rounding of decimal fractions stays far below, a typing error far above.
    private static final double TOLERANCE = 1e-9;

    @Override
    public String id() {
        return "demand-mix";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Plan plan = input.plan();
        for (Row<DemandMix> row : Row.of(plan.demandMixes())) {
            double total = row.item().totalShare();
            // Written so that a sum that is not a number is told.
            if (!(Math.abs(total - 1) <= TOLERANCE)) {
                findings.error(row.path(), "sum", row.name(), total);
            }
        }
        Set<NetworkKind> told = new HashSet<>();
        plan.demandMixes().forEach(mix -> told.add(mix.networkKind()));
        for (Network network : plan.networks()) {
            if (network.economy().equals(plan.header().country())
                    && StatedDemand.isThere(network)
                    && told.add(network.networkKind())) {
                findings.error(
                        Row.table(Kind.DEMAND_MIX), "missing", Choices.word(network.networkKind()), Row.name(network));
            }
        }
        return findings.all();
    }
}
