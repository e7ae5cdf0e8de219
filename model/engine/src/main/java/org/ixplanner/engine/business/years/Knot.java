package org.ixplanner.engine.business.years;

import java.util.List;
import org.ixplanner.engine.simulation.CacheUse;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads;
import org.ixplanner.engine.simulation.Loads.ContractKey;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.flow.SupplyFlow;
import org.ixplanner.engine.simulation.tally.LoadTally;
import org.jspecify.annotations.Nullable;

/// A simulated busy hour at one level of demand, in numbers: what contracts and ports carry, uploads and scheduled fill
/// apart.
final class Knot {

    private final double demand;
    private final double[][] contracts;
    private final double[][] ports;
    private final double[] volumes;
    private final List<String> caches;

    private Knot(double demand, double[][] contracts, double[][] ports, double[] volumes, List<String> caches) {
        this.demand = demand;
        this.contracts = contracts;
        this.ports = ports;
        this.volumes = volumes;
        this.caches = caches;
    }

    /// Its level: demand ÷ the plan's.
    double demand() {
        return demand;
    }

    /// In and out of a contract at the busy hour, in and out of its uploads alone, in and out of what caches fetch over
    /// it on a schedule, in Mbit/s.
    double[] contract(int position) {
        return contracts[position];
    }

    /// Likewise of a port, coincidence taken off.
    double[] port(int position) {
        return ports[position];
    }

    /// In Mbit/s, by position: demand, local, over exchanges.
    double volumeMbps(int which) {
        return volumes[which];
    }

    /// The caches that work, by id.
    List<String> caches() {
        return caches;
    }

    static Knot of(double demand, Result result, List<ContractKey> contracts, List<PortKey> ports) {
        List<SupplyFlow> uploads = result.supply().stream()
                .filter(flow -> flow.kind() == SupplyFlow.Kind.UPLOAD)
                .toList();
        double coincidence = result.situation().assumptions().value("demand.coincidence");
        Loads alone = LoadTally.ofAlone(result.plan(), coincidence, uploads);
        return new Knot(
                demand,
                contracts.stream()
                        .map(key -> numbers(
                                result.loads().contracts().get(key),
                                alone.contracts().get(key)))
                        .toArray(double[][]::new),
                ports.stream()
                        .map(key -> numbers(
                                result.loads().ports().get(key), alone.ports().get(key)))
                        .toArray(double[][]::new),
                new double[] {
                    result.volumes().demandMbps(),
                    result.volumes().localMbps(),
                    result.volumes().exchangeMbps()
                },
                result.caches().stream()
                        .filter(use -> use.idle() == null)
                        .map(CacheUse::cache)
                        .toList());
    }

    // A port of which nobody knows where it is carries nothing.
    private static double[] numbers(@Nullable Load all, @Nullable Load uploads) {
        if (all == null || uploads == null) {
            return new double[6];
        }
        return new double[] {
            all.inMbps(),
            all.outMbps(),
            uploads.inMbps(),
            uploads.outMbps(),
            all.offPeak().fillInMbps(),
            all.offPeak().fillOutMbps()
        };
    }
}
