package org.ixplanner.engine.simulation.run;

import java.util.List;
import org.ixplanner.engine.demand.DemandRow;
import org.ixplanner.engine.plan.Table;
import org.ixplanner.engine.plan.content.Cache;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.simulation.CacheUse;
import org.ixplanner.engine.simulation.course.FlowBlock;
import org.ixplanner.engine.simulation.course.Supply;

/// What was delivered, and what supplied it.
///
/// @param orders what was to be delivered
/// @param blocks the flows
/// @param fills what fills caches at the busy hour
/// @param scheduledFills what fills caches on a schedule, as much of it as at the busy hour if it followed demand
/// @param egress what is sold abroad
/// @param caches what became of each, by id
record Delivered(
        Orders orders,
        List<FlowBlock> blocks,
        List<Supply> fills,
        List<Supply> scheduledFills,
        List<Supply> egress,
        List<CacheUse> caches) {

    Delivered {
        blocks = List.copyOf(blocks);
        fills = List.copyOf(fills);
        scheduledFills = List.copyOf(scheduledFills);
        egress = List.copyOf(egress);
        caches = List.copyOf(caches);
    }

    /// The same with other flows.
    Delivered over(List<FlowBlock> others) {
        return new Delivered(orders, others, fills, scheduledFills, egress, caches);
    }

    /// Everything besides the ways that flows hang on: where it is the same, so are they.
    ///
    /// @param bySink what users ask for
    /// @param entering where they enter
    /// @param groups whose content there is
    /// @param caches where it is kept
    /// @param hosts what the hosts of caches are called, in the order of the caches
    /// @param sales what is sold abroad
    /// @param msPerHop what a hand-over takes
    record Orders(
            List<List<DemandRow>> bySink,
            Entering entering,
            Table<ContentGroup> groups,
            Table<Cache> caches,
            List<String> hosts,
            List<Sale> sales,
            double msPerHop) {}

    /// What a network sells abroad.
    record Sale(Asn seller, double mbps) {}

    /// What it hangs on where users enter.
    ///
    /// @param users of each network, in the order of the plan
    /// @param assumed what they ask for of whom nobody said it
    record Entering(List<List<Users>> users, Assumptions assumed) {}
}
