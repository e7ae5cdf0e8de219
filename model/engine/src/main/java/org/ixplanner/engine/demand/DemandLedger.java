package org.ixplanner.engine.demand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.DemandMix;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.engine.text.Message;

/// The delivery ledger of the busy hour: for each network at home, who its users get their demand from. Its rows add up
/// to each network's peak. Measured rows stand as they are; the others of that network share what is left in their
/// proportions, which is where iterative proportional fitting ends when only the totals of sinks are known.
///
/// @param peaksMbps the demand of each network at home that has some, by ASN
/// @param bySink the rows of each of them, in that order; each by kind, source and group
public record DemandLedger(SortedMap<Asn, Double> peaksMbps, List<List<DemandRow>> bySink) {

    static final Comparator<DemandRow> ORDER = Comparator.comparing(DemandRow::kind)
            .thenComparing(DemandRow::source, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(DemandRow::group, Comparator.nullsFirst(Comparator.naturalOrder()));

    /// Keeps its own copies of the lists.
    public DemandLedger {
        bySink = bySink.stream().map(List::copyOf).toList();
    }

    /// All rows, by sink, kind, source and group.
    public List<DemandRow> rows() {
        return bySink.stream().flatMap(List::stream).toList();
    }

    /// The ledger of a plan whose levers are pulled.
    ///
    /// @throws UnknownDemandException if the plan does not say enough: the demand of users by satellite, hosts for
    ///     domestic content, a demand mix
    public static DemandLedger of(Enacted enacted, Assumptions assumptions) throws UnknownDemandException {
        return new Ledgers().of(enacted, assumptions);
    }

    /// The sum of all peaks.
    public double totalMbps() {
        double total = 0;
        for (double mbps : peaksMbps.values()) {
            total += mbps;
        }
        return total;
    }

    static List<Network> home(Plan plan) {
        String home = plan.header().country();
        return plan.networks().stream()
                .filter(network -> network.economy().equals(home))
                .sorted(Comparator.comparing(Network::asn))
                .toList();
    }

    static DemandMix mix(Plan plan, Network network) throws UnknownDemandException {
        for (DemandMix mix : plan.demandMixes()) {
            if (mix.networkKind() == network.networkKind()) {
                return mix;
            }
        }
        throw new UnknownDemandException(Message.of("ledger.noMix", network.label()));
    }

    /// The rows of a sink of which some were measured.
    ///
    /// @param measured to this sink
    /// @param mixed its rows if nothing had been
    static List<DemandRow> fitted(
            Plan plan,
            Network sink,
            double totalMbps,
            double factor,
            List<MeasuredFlow> measured,
            List<DemandRow> mixed) {
        List<MeasuredFlow> flows = measured.stream()
                .sorted(Comparator.comparing(MeasuredFlow::source))
                .toList();
        List<DemandRow> rows = new ArrayList<>();
        List<DemandRow> free = new ArrayList<>(mixed);
        double restMbps = totalMbps;
        for (MeasuredFlow flow : flows) {
            List<DemandRow> replaced = free.stream()
                    .filter(row -> isFrom(plan, row, flow.source()))
                    .toList();
            free.removeAll(replaced);
            rows.addAll(Measured.rows(plan, flow, factor, replaced));
            restMbps -= flow.mbps() * factor;
        }
        rows.addAll(sharing(sink, Math.max(0, restMbps), free));
        rows.sort(ORDER);
        return rows;
    }

    // Where everything that the mix names was measured, what is left came from elsewhere.
    private static List<DemandRow> sharing(Network sink, double mbps, List<DemandRow> free) {
        double freeMbps = 0;
        for (DemandRow row : free) {
            freeMbps += row.mbps();
        }
        if (mbps == 0) {
            return List.of();
        }
        if (freeMbps == 0) {
            return List.of(new DemandRow(sink.asn(), DemandKind.REST_OF_WORLD, null, null, mbps));
        }
        double scale = mbps / freeMbps;
        return free.stream().map(row -> row.scaled(scale)).toList();
    }

    private static boolean isFrom(Plan plan, DemandRow row, Asn source) {
        String group = row.group();
        return source.equals(row.source())
                || (group != null
                        && plan.contentGroups()
                                .find(group)
                                .filter(found -> found.asns().contains(source))
                                .isPresent());
    }
}
