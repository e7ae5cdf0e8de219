package org.ixplanner.engine.simulation.tally;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads;
import org.ixplanner.engine.simulation.Loads.ContractKey;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.ixplanner.engine.simulation.course.Elements;
import org.ixplanner.engine.simulation.flow.SupplyFlow;
import org.ixplanner.engine.simulation.flow.Walk;
import org.jspecify.annotations.Nullable;

/// Tells what flows put on contracts, ports, spans and interconnects, and what does not fit.
public final class LoadTally {

    private static final Carried IDLE = new Carried(0, 0, Load.OffPeak.NONE);

    private final Plan plan;
    private final double coincidence;
    private final Capacities capacities;
    private final FillTimes times;
    private final SortedMap<ContractKey, Load> contracts = new TreeMap<>();
    private final SortedMap<PortKey, Load> ports = new TreeMap<>();
    private final SortedMap<String, Load> spans = new TreeMap<>();
    private final SortedMap<String, Load> interconnects = new TreeMap<>();
    private final double[] excess;

    private record Carried(double in, double out, Load.OffPeak offPeak) {}

    /// @param plan with the levers pulled
    /// @param elements what walks pass
    /// @param coincidence busy hour of a sum ÷ the sum of busy hours, on ports
    /// @param sums what they carry at the busy hour, as [Elements] numbers it
    /// @param times when caches fill on a schedule
    /// @param fills what they would fetch at the busy hour if they followed demand; as long as the sums
    public LoadTally(Plan plan, Elements elements, double coincidence, double[] sums, FillTimes times, double[] fills) {
        this.plan = plan;
        this.coincidence = coincidence;
        this.times = times;
        excess = new double[sums.length];
        capacities = new Capacities(plan);
        idle();
        for (int i = 0; i < sums.length / 2; i++) {
            // Every volume that flows is more than 0: what has none was passed by none.
            if (sums[2 * i] > 0 || sums[2 * i + 1] > 0 || fills[2 * i] > 0 || fills[2 * i + 1] > 0) {
                Load load = keep(elements.all().get(i), carried(i, sums, fills));
                excess[2 * i] = excess(load, load.inMbps());
                excess[2 * i + 1] = excess(load, load.outMbps());
            }
        }
    }

    /// The loads of some supply flows alone.
    ///
    /// @param plan with the levers pulled
    /// @param coincidence busy hour of a sum ÷ the sum of busy hours, on ports
    public static Loads ofAlone(Plan plan, double coincidence, List<SupplyFlow> flows) {
        Elements elements = new Elements(plan);
        SortedMap<Integer, Double> byPlace = new TreeMap<>();
        for (SupplyFlow flow : flows) {
            flow.walk()
                    .map(walk -> places(elements, walk))
                    .orElse(IntStream.empty())
                    .forEach(place -> byPlace.merge(place, flow.mbps(), Double::sum));
        }
        double[] sums = new double[2 * elements.all().size()];
        byPlace.forEach((place, mbps) -> sums[place] = mbps);
        return new LoadTally(plan, elements, coincidence, sums, FillTimes.NONE, new double[sums.length]).loads();
    }

    private Carried carried(int element, double[] sums, double[] fills) {
        double fillIn = fills[2 * element];
        double fillOut = fills[2 * element + 1];
        Load.OffPeak offPeak = fillIn > 0 || fillOut > 0
                ? new Load.OffPeak(times.shareOfPeak(), fillIn * times.rate(), fillOut * times.rate())
                : Load.OffPeak.NONE;
        return new Carried(sums[2 * element], sums[2 * element + 1], offPeak);
    }

    private static IntStream places(Elements elements, Walk walk) {
        return IntStream.concat(
                walk.legs().stream().flatMapToInt(leg -> Arrays.stream(elements.passed(leg))),
                walk.handOvers().stream().flatMapToInt(over -> Arrays.stream(elements.passed(over))));
    }

    /// The loads.
    public Loads loads() {
        return new Loads(
                Collections.unmodifiableSortedMap(contracts),
                Collections.unmodifiableSortedMap(ports),
                Collections.unmodifiableSortedMap(spans),
                Collections.unmodifiableSortedMap(interconnects));
    }

    /// The share of what everything carries at the busy hour that does not fit, above 100 %, by element and direction.
    public double[] excess() {
        return excess.clone();
    }

    private void idle() {
        for (Network network : plan.networks()) {
            for (int i = 0; i < network.contracts().size(); i++) {
                ContractKey key = new ContractKey(network.asn(), i);
                Double mbps = capacities.mbps(new Elements.OverContract(key.customer(), i));
                contracts.put(key, load(IDLE, 1, mbps));
            }
        }
        capacities.ports().forEach((key, mbps) -> ports.put(key, load(IDLE, coincidence, mbps)));
    }

    private Load keep(Elements.Element element, Carried carried) {
        Double capacityMbps = capacities.mbps(element);
        switch (element) {
            case Elements.OverSpan(var id) -> {
                Load load = load(carried, 1, capacityMbps);
                spans.put(id, load);
                return load;
            }
            case Elements.OverContract(var customer, var position) -> {
                Load load = load(carried, 1, capacityMbps);
                contracts.put(new ContractKey(customer, position), load);
                return load;
            }
            case Elements.OverPort(var exchange, var member, var site) -> {
                Load load = load(carried, coincidence, capacityMbps);
                ports.put(new PortKey(exchange, member, site), load);
                return load;
            }
            case Elements.OverCable(var peering) -> {
                Load load = load(carried, 1, capacityMbps);
                interconnects.put(peering, load);
                return load;
            }
        }
    }

    // Caches fill at the same hours, so what they fetch is not scaled.
    private static Load load(Carried carried, double factor, @Nullable Double capacityMbps) {
        OptionalDouble capacity = capacityMbps == null ? OptionalDouble.empty() : OptionalDouble.of(capacityMbps);
        return new Load(carried.in * factor, carried.out * factor, carried.offPeak, capacity);
    }

    private static double excess(Load load, double mbps) {
        if (load.capacityMbps().isEmpty()) {
            return 0;
        }
        double capacity = load.capacityMbps().getAsDouble();
        return mbps > capacity ? 1 - capacity / mbps : 0;
    }
}
