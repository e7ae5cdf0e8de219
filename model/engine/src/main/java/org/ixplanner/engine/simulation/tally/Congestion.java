package org.ixplanner.engine.simulation.tally;

import java.util.List;
import java.util.Map;
import org.ixplanner.engine.fibre.Way;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads;
import org.ixplanner.engine.simulation.Loads.ContractKey;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.simulation.flow.Leg;
import org.ixplanner.engine.simulation.flow.Walk;
import org.jspecify.annotations.Nullable;

/// The part of flows that does not fit: on the fullest thing on its way, the share above 100 %.
///
/// @param plan with the levers pulled
/// @param loads of everything
public record Congestion(Plan plan, Loads loads) {

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
        double most = 0;
        for (Leg leg : walk.legs()) {
            for (Way.Step step : leg.way().spans()) {
                most = Math.max(most, excess(loads.spans(), step.span(), step.forward()));
            }
        }
        for (HandOver over : walk.handOvers()) {
            most = Math.max(most, excess(over));
        }
        return most;
    }

    private double excess(HandOver over) {
        String exchange = over.exchange();
        String peering = over.peering();
        return switch (over.crossing()) {
            case TRANSIT_UP, TRANSIT_DOWN -> {
                Asn customer = over.customer();
                ContractKey key = new ContractKey(customer, over.contract());
                yield excess(loads.contracts(), key, customer.equals(over.from()));
            }
            case PRIVATE -> peering == null ? 0 : excess(loads.interconnects(), peering, isFirst(peering, over.from()));
            case EXCHANGE ->
                exchange == null
                        ? 0
                        : Math.max(
                                excess(loads.ports(), new PortKey(exchange, over.from(), over.exitSite()), true),
                                excess(loads.ports(), new PortKey(exchange, over.to(), over.entrySite()), false));
        };
    }

    private boolean isFirst(String peering, Asn from) {
        return plan.peerings()
                .find(peering)
                .filter(found -> found.a().equals(from))
                .isPresent();
    }

    private static <K> double excess(Map<K, Load> loads, K key, boolean outwards) {
        Load load = loads.get(key);
        return load == null ? 0 : excess(load, outwards);
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
