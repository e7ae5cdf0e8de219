package org.ixplanner.engine.simulation.tally;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.routing.Ports;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.ixplanner.engine.simulation.course.Elements;
import org.jspecify.annotations.Nullable;

/// What everything can carry each way.
public final class Capacities {

    private static final double MBPS_PER_GBPS = 1000;

    private final Plan plan;
    private final SortedMap<PortKey, Double> ports = new TreeMap<>();

    /// @param plan with the levers pulled
    public Capacities(Plan plan) {
        this.plan = plan;
        for (Exchange exchange : plan.exchanges()) {
            for (Membership member : exchange.members()) {
                Ports.site(plan, exchange, member)
                        .map(site -> new PortKey(exchange.id(), member.network(), site))
                        .ifPresent(key -> ports.merge(key, member.portMbps(), Double::sum));
            }
        }
    }

    /// The speeds of all ports of which somebody knows where they are; those of a member at a site together.
    SortedMap<PortKey, Double> ports() {
        return ports;
    }

    /// In Mbit/s; null if that never binds.
    public @Nullable Double mbps(Elements.Element element) {
        return switch (element) {
            case Elements.OverSpan(var id) -> spanMbps(id);
            case Elements.OverContract(var customer, var position) ->
                plan.network(customer)
                        .map(network -> network.contracts().get(position).capacityMbps())
                        .orElse(null);
            case Elements.OverPort(var exchange, var member, var site) ->
                ports.get(new PortKey(exchange, member, site));
            case Elements.OverCable(var peering) ->
                plan.peerings().find(peering).map(Peering::capacityMbps).orElse(null);
        };
    }

    private @Nullable Double spanMbps(String id) {
        return plan.spans()
                .find(id)
                .flatMap(span -> Optional.ofNullable(span.capacityGbps()))
                .map(gbps -> gbps * MBPS_PER_GBPS)
                .orElse(null);
    }
}
