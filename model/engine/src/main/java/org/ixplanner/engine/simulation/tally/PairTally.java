package org.ixplanner.engine.simulation.tally;

import java.util.OptionalDouble;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.routing.AsGraph;
import org.ixplanner.engine.routing.Routes;
import org.ixplanner.engine.simulation.course.FlowBlock;
import org.ixplanner.engine.simulation.course.FlowList;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.walk.Scene;

/// Ordered pairs of networks of different organisations at home with demand between them. A pair is local if all of its
/// traffic that arrives is; one of which nothing arrives is unreachable.
public final class PairTally {

    private static final int NOT_LOCAL = 1;
    private static final int ASKED = 2;

    private final int size;
    // By sink, then by source, as the graph numbers them; the sinks that nobody asks for have no rows.
    private final double[][] servedMbps;
    private final double[][] localMbps;
    private final byte[][] marks;
    private final int pairs;
    private final int reachable;
    private final int allLocal;
    private final int byTieBreak;
    private final double allServedMbps;
    private final double allLocalMbps;

    /// @param scene in which the flows flow
    public PairTally(Scene scene, FlowList flows) {
        AsGraph graph = scene.neighbours().graph();
        size = graph.size();
        servedMbps = new double[size][];
        localMbps = new double[size][];
        marks = new byte[size][];
        for (FlowBlock block : flows.blocks()) {
            add(graph, block);
        }
        int[] counts = new int[4];
        double[] sums = new double[2];
        for (int source = 0; source < size; source++) {
            count(scene, source, counts, sums);
        }
        pairs = counts[0];
        reachable = counts[1];
        allLocal = counts[2];
        byTieBreak = counts[3];
        allServedMbps = sums[0];
        allLocalMbps = sums[1];
    }

    private void add(AsGraph graph, FlowBlock block) {
        Asn lastSource = null;
        Asn lastSink = null;
        int source = -1;
        int sink = -1;
        for (int i = 0; i < block.size(); i++) {
            Asn from = block.row(i).source();
            if (block.isPaired(i) && from != null) {
                Asn to = block.row(i).sink();
                source = from.equals(lastSource) ? source : graph.number(from);
                sink = to.equals(lastSink) ? sink : graph.number(to);
                lastSource = from;
                lastSink = to;
                add(source, sink, block.category(i), block.mbps(i));
            }
        }
    }

    private void add(int source, int sink, Category category, double mbps) {
        if (marks[sink] == null) {
            servedMbps[sink] = new double[size];
            localMbps[sink] = new double[size];
            marks[sink] = new byte[size];
        }
        marks[sink][source] |= ASKED;
        switch (category) {
            case UNSERVED -> {}
            case LOCAL -> {
                servedMbps[sink][source] += mbps;
                localMbps[sink][source] += mbps;
            }
            case REGIONAL, INTERNATIONAL -> {
                servedMbps[sink][source] += mbps;
                marks[sink][source] |= NOT_LOCAL;
            }
        }
    }

    // In the order of the pairs: by source, then by sink.
    private void count(Scene scene, int source, int[] counts, double[] sums) {
        for (int sink = 0; sink < size; sink++) {
            if (marks[sink] != null && marks[sink][source] != 0) {
                counts[0]++;
                sums[0] += servedMbps[sink][source];
                sums[1] += localMbps[sink][source];
                if (servedMbps[sink][source] > 0) {
                    Routes routes = scene.routesTo(sink);
                    counts[1]++;
                    counts[2] += (marks[sink][source] & NOT_LOCAL) == 0 ? 1 : 0;
                    counts[3] += routes.hangsOnTieBreak(source) ? 1 : 0;
                }
            }
        }
    }

    /// Pairs of which something arrives.
    public int reachable() {
        return reachable;
    }

    /// Pairs of which nothing arrives.
    public int unreachable() {
        return pairs - reachable;
    }

    /// Reachable pairs whose path hangs on the lowest next-hop ASN alone.
    public int byTieBreak() {
        return byTieBreak;
    }

    /// Share of the reachable pairs that are local; empty without any.
    public OptionalDouble localShare() {
        return reachable == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) allLocal / reachable);
    }

    /// Local volume of the pairs ÷ what arrives of them; empty where nothing does.
    public OptionalDouble localShareByDemand() {
        return allServedMbps == 0 ? OptionalDouble.empty() : OptionalDouble.of(allLocalMbps / allServedMbps);
    }

    /// What arrives of all pairs.
    double servedMbps() {
        return allServedMbps;
    }

    /// What of it is local.
    double localMbps() {
        return allLocalMbps;
    }
}
