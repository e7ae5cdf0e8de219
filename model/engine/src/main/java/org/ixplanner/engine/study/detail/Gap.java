package org.ixplanner.engine.study.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Origin;
import org.ixplanner.engine.study.trace.Trace;
import org.jspecify.annotations.Nullable;

/// What could be local and is not, by pair. Its sum is what L1 lacks of its ceiling.
final class Gap {

    /// Less than this part of a pair's demand is rounding.
    private static final double NOTICEABLE = 1e-9;

    private final Trace trace;
    private final Map<Pair, List<Flow>> flows = new TreeMap<>();

    private record Pair(@Nullable Asn source, String group, Asn sink) implements Comparable<Pair> {

        // Networks before groups.
        private static final Comparator<Pair> ORDER = Comparator.comparing(Pair::group)
                .thenComparing(Pair::source, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Pair::sink);

        @Override
        public int compareTo(Pair other) {
            return ORDER.compare(this, other);
        }
    }

    Gap(Result result, Trace trace) {
        this.trace = trace;
        for (Flow flow : result.flows()) {
            Pair pair = pair(flow);
            if (pair != null) {
                flows.computeIfAbsent(pair, _ -> new ArrayList<>()).add(flow);
            }
        }
    }

    private static @Nullable Pair pair(Flow flow) {
        String group = flow.group();
        if (flow.kind() == DemandKind.CONTENT && group != null) {
            return new Pair(null, group, flow.sink());
        }
        return flow.kind() != DemandKind.REST_OF_WORLD && flow.origin() instanceof Origin.FromNetwork(Asn source)
                ? new Pair(source, "", flow.sink())
                : null;
    }

    /// The pairs with a gap, the largest first.
    List<GapPair> pairs() {
        Remedies remedies = new Remedies(trace);
        List<GapPair> found = new ArrayList<>();
        flows.forEach((pair, of) -> {
            double total = 0;
            double local = 0;
            List<Flow> others = new ArrayList<>();
            for (Flow flow : of) {
                total += flow.mbps();
                if (flow.category() == Category.LOCAL) {
                    local += flow.mbps();
                } else {
                    others.add(flow);
                }
            }
            double localisable = total * localisableShare(pair.group);
            if (localisable - local > total * NOTICEABLE) {
                found.add(gap(pair, localisable, local, others, remedies));
            }
        });
        found.sort(Comparator.comparingDouble(GapPair::gapMbps).reversed());
        return List.copyOf(found);
    }

    private double localisableShare(String group) {
        return trace.scene()
                .plan()
                .contentGroups()
                .find(group)
                .map(found -> found.bringsBackbone() ? 1 : found.cacheableShare())
                .orElse(1.0);
    }

    private GapPair gap(Pair pair, double localisable, double local, List<Flow> others, Remedies remedies) {
        double gap = localisable - local;
        Asn source = pair.source;
        Remedies.Closing closing;
        if (source == null) {
            ContentGroup group =
                    trace.scene().plan().contentGroups().find(pair.group).orElseThrow();
            double uncached = 0;
            for (Flow flow : others) {
                uncached += flow.mbps();
            }
            // What a cache can deliver of it: no more than lacks, uncacheable content comes as it came.
            double total = uncached + local;
            double cacheable = Math.max(0, total * group.cacheableShare() - local);
            closing = remedies.ofGroup(group, pair.sink, others, cacheable);
        } else {
            closing = remedies.ofPair(source, pair.sink, others);
        }
        return new GapPair(
                source,
                source == null ? pair.group : null,
                pair.sink,
                localisable,
                local,
                gap,
                closing.remedy(),
                Math.min(gap, closing.mbps()));
    }
}
