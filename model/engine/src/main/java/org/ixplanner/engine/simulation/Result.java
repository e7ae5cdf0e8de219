package org.ixplanner.engine.simulation;

import java.util.List;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.course.FlowList;
import org.ixplanner.engine.simulation.course.SupplyList;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.SupplyFlow;
import org.ixplanner.engine.text.Message;

/// What a simulation found. It carries the situation it was computed from, so a stale one is recognised.
///
/// @param situation what was simulated
/// @param plan the plan with the levers pulled
/// @param flows delivery flows, by sink, kind, origin and way; they add up to every figure
/// @param supply fill, uploads, content sold abroad
/// @param volumes Mbit/s
/// @param locality shares
/// @param latency round-trip times
/// @param loads on contracts, ports, spans and interconnects
/// @param caches what became of each, by id
/// @param notes what a reader must know: levers without effect here, best cases, unknown places
public record Result(
        Situation situation,
        Plan plan,
        List<Flow> flows,
        List<SupplyFlow> supply,
        Volumes volumes,
        Locality locality,
        Latency latency,
        Loads loads,
        List<CacheUse> caches,
        List<Message> notes) {

    /// Keeps its own copies of the lists; those that make their flows when asked never change.
    public Result {
        flows = flows instanceof FlowList made ? made : List.copyOf(flows);
        supply = supply instanceof SupplyList made ? made : List.copyOf(supply);
        caches = List.copyOf(caches);
        notes = List.copyOf(notes);
    }
}
