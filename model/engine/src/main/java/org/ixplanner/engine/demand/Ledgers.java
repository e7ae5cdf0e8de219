package org.ixplanner.engine.demand;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.DemandMix;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.jspecify.annotations.Nullable;

/// Makes ledgers, and makes no rows again that it made for the ledger before: of a sink whose demand, mix and
/// sources are the same, the rows are the same objects. Not for several threads at once.
public final class Ledgers {

    private @Nullable Sources lastSources;
    // Looked up, never iterated.
    private Map<Asn, Made> last = new HashMap<>();

    private record Made(double mbps, DemandMix mix, List<DemandRow> rows) {}

    /// None made yet.
    public Ledgers() {}

    /// The ledger of a plan whose levers are pulled.
    ///
    /// @throws UnknownDemandException if the plan does not say enough
    public DemandLedger of(Enacted enacted, Assumptions assumptions) throws UnknownDemandException {
        Plan plan = enacted.plan();
        List<Network> home = DemandLedger.home(plan);
        PeakDemand peak = new PeakDemand(assumptions);
        SortedMap<Asn, Double> peaks = new TreeMap<>();
        for (Network network : home) {
            double mbps = peak.mbps(network) * enacted.demandFactor(network.networkKind());
            if (mbps > 0) {
                peaks.put(network.asn(), mbps);
            }
        }
        Sources sources = new Sources(home);
        Map<Asn, Made> known = sources.isLike(lastSources) ? last : Map.of();
        Map<Asn, Made> made = new HashMap<>();
        SortedMap<Asn, List<MeasuredFlow>> measured = measured(plan);
        List<List<DemandRow>> bySink = new ArrayList<>();
        for (Network network : home) {
            Double mbps = peaks.get(network.asn());
            if (mbps != null) {
                DemandMix mix = DemandLedger.mix(plan, network);
                Made before = known.get(network.asn());
                Made now = before != null && before.mbps == mbps && before.mix.equals(mix)
                        ? before
                        : new Made(mbps, mix, List.copyOf(sources.rows(network, mix, mbps)));
                made.put(network.asn(), now);
                List<MeasuredFlow> flows = measured.get(network.asn());
                bySink.add(
                        flows == null
                                ? now.rows
                                : DemandLedger.fitted(
                                        plan,
                                        network,
                                        mbps,
                                        enacted.demandFactor(network.networkKind()),
                                        flows,
                                        now.rows));
            }
        }
        lastSources = sources;
        last = made;
        return new DemandLedger(peaks, bySink);
    }

    private static SortedMap<Asn, List<MeasuredFlow>> measured(Plan plan) {
        SortedMap<Asn, List<MeasuredFlow>> bySink = new TreeMap<>();
        for (MeasuredFlow flow : plan.measuredFlows()) {
            bySink.computeIfAbsent(flow.sink(), _ -> new ArrayList<>()).add(flow);
        }
        return bySink;
    }
}
