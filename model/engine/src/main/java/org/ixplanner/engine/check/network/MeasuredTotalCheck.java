package org.ixplanner.engine.check.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.CheckInput;
import org.ixplanner.engine.check.Finding;
import org.ixplanner.engine.check.Findings;
import org.ixplanner.engine.check.Row;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanPath;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.StatedDemand;

/// Measured flows that add up to more than their sink asks for in all: the rest of the demand would be negative.
final class MeasuredTotalCheck implements Check {

    /// Rounding of sums stays far below.
    private static final double TOLERANCE = 1e-9;

    @Override
    public String id() {
        return "measured-total";
    }

    @Override
    public List<Finding> findings(CheckInput input) {
        Findings findings = new Findings(id());
        Plan plan = input.plan();
        Map<Asn, Sum> sums = new LinkedHashMap<>();
        for (Row<MeasuredFlow> row : Row.of(plan.measuredFlows())) {
            sums.merge(row.item().sink(), new Sum(row.path(), row.item().mbps()), Sum::plus);
        }
        sums.forEach((sink, sum) -> {
            Network network = plan.network(sink).orElse(null);
            OptionalDouble total = network == null ? OptionalDouble.empty() : StatedDemand.exactMbps(network);
            if (network != null && total.isPresent() && sum.mbps > total.getAsDouble() * (1 + TOLERANCE)) {
                findings.error(sum.first.at("mbps"), "", Row.name(network), sum.mbps, total.getAsDouble());
            }
        });
        return findings.all();
    }

    /// @param first where the first of the flows stands
    private record Sum(PlanPath first, double mbps) {

        Sum plus(Sum other) {
            return new Sum(first, mbps + other.mbps);
        }
    }
}
