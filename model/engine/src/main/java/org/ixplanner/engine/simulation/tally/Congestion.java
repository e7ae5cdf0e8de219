package org.ixplanner.engine.simulation.tally;

import java.util.List;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Walk;
import org.jspecify.annotations.Nullable;

/// The part of flows that does not fit: on the fullest thing on its way, the share above 100 %.
public final class Congestion {

    private final Passage passage;
    private final Loads loads;

    /// @param plan with the levers pulled
    /// @param loads of everything
    public Congestion(Plan plan, Loads loads) {
        passage = new Passage(plan);
        this.loads = loads;
    }

    /// The flows, each with its congested part.
    public List<Flow> marked(List<Flow> flows) {
        return flows.stream()
                .map(flow -> {
                    double excess = flow.walk().map(this::excess).orElse(0.0);
                    return excess > 0 ? flow.withCongested(flow.mbps() * excess) : flow;
                })
                .toList();
    }

    private double excess(Walk walk) {
        double[] most = {0};
        passage.visit(walk, element -> most[0] = Math.max(most[0], excess(load(element), element.outwards())));
        return most[0];
    }

    private @Nullable Load load(Passage.Element element) {
        return switch (element) {
            case Passage.OverSpan span -> loads.spans().get(span.id());
            case Passage.OverContract contract -> loads.contracts().get(contract.key());
            case Passage.OverPort port -> loads.ports().get(port.key());
            case Passage.OverCable cable -> loads.interconnects().get(cable.peering());
        };
    }

    private static double excess(@Nullable Load load, boolean outwards) {
        if (load == null || load.capacityMbps().isEmpty()) {
            return 0;
        }
        double mbps = outwards ? load.outMbps() : load.inMbps();
        double capacity = load.capacityMbps().getAsDouble();
        return mbps > capacity ? 1 - capacity / mbps : 0;
    }
}
