package org.ixplanner.engine.simulation.tally;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.Peering;
import org.ixplanner.engine.routing.Ports;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads;
import org.ixplanner.engine.simulation.Loads.ContractKey;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.SupplyFlow;
import org.ixplanner.engine.simulation.flow.Walk;
import org.jspecify.annotations.Nullable;

/// Adds up what flows put on contracts, ports, spans and interconnects.
public final class LoadTally {

    private static final double MBPS_PER_GBPS = 1000;

    private final Plan plan;
    private final Passage passage;
    private final double coincidence;
    private final SortedMap<ContractKey, double[]> contracts = new TreeMap<>();
    private final SortedMap<PortKey, double[]> ports = new TreeMap<>();
    private final SortedMap<String, double[]> spans = new TreeMap<>();
    private final SortedMap<String, double[]> interconnects = new TreeMap<>();

    /// @param plan with the levers pulled
    /// @param coincidence busy hour of a sum ÷ the sum of busy hours, on ports
    public LoadTally(Plan plan, double coincidence) {
        this.plan = plan;
        passage = new Passage(plan);
        this.coincidence = coincidence;
    }

    /// The loads of these flows.
    public Loads of(List<Flow> flows, List<SupplyFlow> supply) {
        idle();
        for (Flow flow : flows) {
            flow.walk().ifPresent(walk -> add(walk, flow.mbps()));
        }
        for (SupplyFlow flow : supply) {
            flow.walk().ifPresent(walk -> add(walk, flow.mbps()));
        }
        SortedMap<ContractKey, Load> byContract = new TreeMap<>();
        contracts.forEach((key, mbps) -> byContract.put(key, load(mbps, 1, contractMbps(key))));
        SortedMap<PortKey, Load> byPort = new TreeMap<>();
        SortedMap<PortKey, Double> speeds = speeds();
        ports.forEach((key, mbps) -> byPort.put(key, load(mbps, coincidence, speeds.get(key))));
        SortedMap<String, Load> bySpan = new TreeMap<>();
        spans.forEach((id, mbps) -> bySpan.put(id, load(mbps, 1, spanMbps(id))));
        SortedMap<String, Load> byInterconnect = new TreeMap<>();
        interconnects.forEach((id, mbps) -> byInterconnect.put(
                id,
                load(
                        mbps,
                        1,
                        plan.peerings().find(id).map(Peering::capacityMbps).orElse(null))));
        return new Loads(
                Collections.unmodifiableSortedMap(byContract),
                Collections.unmodifiableSortedMap(byPort),
                Collections.unmodifiableSortedMap(bySpan),
                Collections.unmodifiableSortedMap(byInterconnect));
    }

    private void idle() {
        for (Network network : plan.networks()) {
            for (int i = 0; i < network.contracts().size(); i++) {
                contracts.put(new ContractKey(network.asn(), i), new double[2]);
            }
        }
        speeds().keySet().forEach(key -> ports.put(key, new double[2]));
    }

    private SortedMap<PortKey, Double> speeds() {
        SortedMap<PortKey, Double> speeds = new TreeMap<>();
        for (Exchange exchange : plan.exchanges()) {
            for (Membership member : exchange.members()) {
                Ports.site(plan, exchange, member)
                        .map(site -> new PortKey(exchange.id(), member.network(), site))
                        .ifPresent(key -> speeds.merge(key, member.portMbps(), Double::sum));
            }
        }
        return speeds;
    }

    private void add(Walk walk, double mbps) {
        passage.visit(walk, element -> {
            switch (element) {
                case Passage.OverSpan(var id, var outwards) -> add(spans, id, outwards, mbps);
                case Passage.OverContract(var key, var outwards) -> add(contracts, key, outwards, mbps);
                case Passage.OverPort(var key, var outwards) -> add(ports, key, outwards, mbps);
                case Passage.OverCable(var peering, var outwards) -> add(interconnects, peering, outwards, mbps);
            }
        });
    }

    private static <K> void add(SortedMap<K, double[]> loads, K key, boolean outwards, double mbps) {
        loads.computeIfAbsent(key, _ -> new double[2])[outwards ? 1 : 0] += mbps;
    }

    private static Load load(double[] mbps, double factor, @Nullable Double capacityMbps) {
        OptionalDouble capacity = capacityMbps == null ? OptionalDouble.empty() : OptionalDouble.of(capacityMbps);
        return new Load(mbps[0] * factor, mbps[1] * factor, capacity);
    }

    private @Nullable Double contractMbps(ContractKey key) {
        return plan.network(key.customer())
                .map(network -> network.contracts().get(key.position()).capacityMbps())
                .orElse(null);
    }

    private @Nullable Double spanMbps(String id) {
        return plan.spans()
                .find(id)
                .flatMap(span -> Optional.ofNullable(span.capacityGbps()))
                .map(gbps -> gbps * MBPS_PER_GBPS)
                .orElse(null);
    }
}
