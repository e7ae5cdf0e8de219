package org.ixplanner.engine.simulation.tally;

import java.util.List;
import java.util.OptionalDouble;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.routing.AsGraph;
import org.ixplanner.engine.routing.Routes;
import org.ixplanner.engine.simulation.course.FlowBlock;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.walk.Scene;

/// Ordered pairs of networks of different organisations at home with demand between them. A pair is local if all of its
/// traffic that arrives is; one of which nothing arrives is unreachable. Volumes are added up for each pair, then over
/// the sources of a sink, then over the sinks.
///
/// @param pairs how many
/// @param reachable pairs of which something arrives
/// @param allLocal reachable pairs of which all that arrives is local
/// @param byTieBreak reachable pairs whose path hangs on the lowest next-hop ASN alone
/// @param servedMbps what arrives of all pairs
/// @param localMbps what of it is local
public record PairTally(int pairs, int reachable, int allLocal, int byTieBreak, double servedMbps, double localMbps) {

    private static final PairTally NONE = new PairTally(0, 0, 0, 0, 0, 0);

    /// The sum of all blocks.
    public static PairTally of(List<BlockTally> blocks) {
        PairTally sum = NONE;
        for (BlockTally block : blocks) {
            sum = sum.plus(block.pairs());
        }
        return sum;
    }

    private PairTally plus(PairTally other) {
        return new PairTally(
                pairs + other.pairs,
                reachable + other.reachable,
                allLocal + other.allLocal,
                byTieBreak + other.byTieBreak,
                servedMbps + other.servedMbps,
                localMbps + other.localMbps);
    }

    /// The pairs of a block: those of one sink, or none.
    ///
    /// @param scene in which the flows flow
    static PairTally of(Scene scene, FlowBlock block) {
        for (int i = 0; i < block.size(); i++) {
            if (block.isPaired(i)) {
                return new OfSink(scene.neighbours().graph(), block).counted(scene);
            }
        }
        return NONE;
    }

    /// Pairs of which nothing arrives.
    public int unreachable() {
        return pairs - reachable;
    }

    /// Share of the reachable pairs that are local; empty without any.
    public OptionalDouble localShare() {
        return reachable == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) allLocal / reachable);
    }

    /// Local volume of the pairs ÷ what arrives of them; empty where nothing does.
    public OptionalDouble localShareByDemand() {
        return servedMbps == 0 ? OptionalDouble.empty() : OptionalDouble.of(localMbps / servedMbps);
    }

    /// Volumes of one sink by source, as the graph numbers them.
    private static final class OfSink {

        private static final int NOT_LOCAL = 1;
        private static final int ASKED = 2;

        private final double[] servedMbps;
        private final double[] localMbps;
        private final byte[] marks;
        private int sink = -1;

        OfSink(AsGraph graph, FlowBlock block) {
            servedMbps = new double[graph.size()];
            localMbps = new double[graph.size()];
            marks = new byte[graph.size()];
            Asn lastSource = null;
            int source = -1;
            for (int i = 0; i < block.size(); i++) {
                Asn from = block.row(i).source();
                if (block.isPaired(i) && from != null) {
                    sink = sink < 0 ? graph.number(block.row(i).sink()) : sink;
                    source = from.equals(lastSource) ? source : graph.number(from);
                    lastSource = from;
                    add(source, block.category(i), block.mbps(i));
                }
            }
        }

        private void add(int source, Category category, double mbps) {
            marks[source] |= ASKED;
            switch (category) {
                case UNSERVED -> {}
                case LOCAL -> {
                    servedMbps[source] += mbps;
                    localMbps[source] += mbps;
                }
                case REGIONAL, INTERNATIONAL -> {
                    servedMbps[source] += mbps;
                    marks[source] |= NOT_LOCAL;
                }
            }
        }

        PairTally counted(Scene scene) {
            int pairs = 0;
            int reachable = 0;
            int allLocal = 0;
            int byTieBreak = 0;
            double served = 0;
            double local = 0;
            for (int source = 0; source < marks.length; source++) {
                pairs += marks[source] == 0 ? 0 : 1;
                if (servedMbps[source] > 0) {
                    Routes routes = scene.routesTo(sink);
                    reachable++;
                    allLocal += (marks[source] & NOT_LOCAL) == 0 ? 1 : 0;
                    byTieBreak += routes.hangsOnTieBreak(source) ? 1 : 0;
                    served += servedMbps[source];
                    local += localMbps[source];
                }
            }
            return new PairTally(pairs, reachable, allLocal, byTieBreak, served, local);
        }
    }
}
