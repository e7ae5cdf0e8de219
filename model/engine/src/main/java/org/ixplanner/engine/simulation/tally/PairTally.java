package org.ixplanner.engine.simulation.tally;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Origin;
import org.ixplanner.engine.simulation.walk.Scene;

/// Ordered pairs of networks of different organisations at home with demand between them. A pair is local if all of its
/// traffic that arrives is; one of which nothing arrives is unreachable.
public final class PairTally {

    private final SortedMap<Pair, Sum> pairs = new TreeMap<>();

    private record Pair(Asn source, Asn sink) implements Comparable<Pair> {

        @Override
        public int compareTo(Pair other) {
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : sink.compareTo(other.sink);
        }
    }

    private record Sum(double servedMbps, double localMbps, boolean allLocal) {

        Sum plus(Sum other) {
            return new Sum(servedMbps + other.servedMbps, localMbps + other.localMbps, allLocal && other.allLocal);
        }
    }

    /// @param scene in which the flows flow
    public PairTally(Scene scene, List<Flow> flows) {
        for (Flow flow : flows) {
            if (isDomestic(flow)
                    && flow.origin() instanceof Origin.FromNetwork(Asn source)
                    && !scene.sameOrganisation(source, flow.sink())) {
                pairs.merge(new Pair(source, flow.sink()), sum(flow), Sum::plus);
            }
        }
    }

    static boolean isDomestic(Flow flow) {
        return flow.kind() == DemandKind.DOMESTIC || flow.kind() == DemandKind.USER_TO_USER;
    }

    private static Sum sum(Flow flow) {
        return switch (flow.category()) {
            case UNSERVED -> new Sum(0, 0, true);
            case LOCAL -> new Sum(flow.mbps(), flow.mbps(), true);
            case REGIONAL, INTERNATIONAL -> new Sum(flow.mbps(), 0, false);
        };
    }

    /// Pairs of which something arrives.
    public int reachable() {
        return (int) pairs.values().stream().filter(sum -> sum.servedMbps > 0).count();
    }

    /// Pairs of which nothing arrives.
    public int unreachable() {
        return pairs.size() - reachable();
    }

    /// Reachable pairs whose path hangs on the lowest next-hop ASN alone.
    public int byTieBreak(Scene scene) {
        int count = 0;
        for (var entry : pairs.entrySet()) {
            Pair pair = entry.getKey();
            if (entry.getValue().servedMbps > 0 && scene.hangsOnTieBreak(pair.source, pair.sink)) {
                count++;
            }
        }
        return count;
    }

    /// Share of the reachable pairs that are local; empty without any.
    public OptionalDouble localShare() {
        int reachable = reachable();
        long local = pairs.values().stream()
                .filter(sum -> sum.servedMbps > 0 && sum.allLocal)
                .count();
        return reachable == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) local / reachable);
    }

    /// Local volume of the pairs ÷ what arrives of them; empty where nothing does.
    public OptionalDouble localShareByDemand() {
        double served = servedMbps();
        return served == 0 ? OptionalDouble.empty() : OptionalDouble.of(localMbps() / served);
    }

    /// What arrives of all pairs.
    double servedMbps() {
        double served = 0;
        for (Sum sum : pairs.values()) {
            served += sum.servedMbps;
        }
        return served;
    }

    /// What of it is local.
    double localMbps() {
        double local = 0;
        for (Sum sum : pairs.values()) {
            local += sum.localMbps;
        }
        return local;
    }
}
