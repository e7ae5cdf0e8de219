package org.ixplanner.engine.demand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.DemandMix;
import org.ixplanner.engine.plan.content.GroupShare;
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

    private static final Comparator<DemandRow> ORDER = Comparator.comparing(DemandRow::kind)
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
        Plan plan = enacted.plan();
        PeakDemand peak = new PeakDemand(assumptions);
        SortedMap<Asn, Double> peaks = new TreeMap<>();
        for (Network network : home(plan)) {
            double mbps = peak.mbps(network) * enacted.demandFactor(network.networkKind());
            if (mbps > 0) {
                peaks.put(network.asn(), mbps);
            }
        }
        Sources sources = new Sources(home(plan));
        List<List<DemandRow>> bySink = new ArrayList<>();
        for (Network network : home(plan)) {
            Double mbps = peaks.get(network.asn());
            if (mbps != null) {
                List<DemandRow> mixed = sources.rows(network, mix(plan, network), mbps);
                bySink.add(fitted(plan, network, mbps, enacted.demandFactor(network.networkKind()), mixed));
            }
        }
        return new DemandLedger(peaks, bySink);
    }

    /// The sum of all peaks.
    public double totalMbps() {
        double total = 0;
        for (double mbps : peaksMbps.values()) {
            total += mbps;
        }
        return total;
    }

    private static List<Network> home(Plan plan) {
        String home = plan.header().country();
        return plan.networks().stream()
                .filter(network -> network.economy().equals(home))
                .sorted(Comparator.comparing(Network::asn))
                .toList();
    }

    private static DemandMix mix(Plan plan, Network network) throws UnknownDemandException {
        for (DemandMix mix : plan.demandMixes()) {
            if (mix.networkKind() == network.networkKind()) {
                return mix;
            }
        }
        throw new UnknownDemandException(Message.of("ledger.noMix", network.label()));
    }

    private static List<DemandRow> fitted(
            Plan plan, Network sink, double totalMbps, double factor, List<DemandRow> mixed) {
        List<MeasuredFlow> flows = measuredTo(plan, sink.asn());
        if (flows.isEmpty()) {
            // In order as they are.
            return mixed;
        }
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

    private static List<MeasuredFlow> measuredTo(Plan plan, Asn sink) {
        return plan.measuredFlows().stream()
                .filter(flow -> flow.sink().equals(sink))
                .sorted(Comparator.comparing(MeasuredFlow::source))
                .toList();
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

    private static final class Sources {

        private final Asn[] asns;
        private final double[] weights;
        private final long[] users;
        private final double hosting;
        private final double subscribers;

        Sources(List<Network> home) {
            asns = home.stream().map(Network::asn).toArray(Asn[]::new);
            weights = home.stream().mapToDouble(Network::hostingWeight).toArray();
            users = home.stream().mapToLong(Network::subscribers).toArray();
            double allWeights = 0;
            double allUsers = 0;
            for (int i = 0; i < asns.length; i++) {
                allWeights += weights[i];
                allUsers += users[i];
            }
            hosting = allWeights;
            subscribers = allUsers;
        }

        List<DemandRow> rows(Network sink, DemandMix mix, double mbps) throws UnknownDemandException {
            if (mix.domesticShare() > 0 && hosting == 0) {
                throw new UnknownDemandException(Message.of("ledger.noHosts", sink.label()));
            }
            if (mix.userToUserShare() > 0 && subscribers == 0) {
                throw new UnknownDemandException(Message.of("ledger.noUsers", sink.label()));
            }
            List<DemandRow> rows = new ArrayList<>();
            for (GroupShare share : mix.groups()) {
                add(rows, new DemandRow(sink.asn(), DemandKind.CONTENT, null, share.group(), mbps * share.share()));
            }
            rows.sort(ORDER);
            for (int i = 0; i < asns.length; i++) {
                double hosted = hosting == 0 ? 0 : mix.domesticShare() * weights[i] / hosting;
                add(rows, new DemandRow(sink.asn(), DemandKind.DOMESTIC, asns[i], null, mbps * hosted));
            }
            for (int i = 0; i < asns.length; i++) {
                double sent = subscribers == 0 ? 0 : mix.userToUserShare() * users[i] / subscribers;
                add(rows, new DemandRow(sink.asn(), DemandKind.USER_TO_USER, asns[i], null, mbps * sent));
            }
            add(rows, new DemandRow(sink.asn(), DemandKind.REST_OF_WORLD, null, null, mbps * mix.restOfWorldShare()));
            return rows;
        }

        private static void add(List<DemandRow> rows, DemandRow row) {
            if (row.mbps() != 0) {
                rows.add(row);
            }
        }
    }
}
