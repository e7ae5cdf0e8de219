package org.ixplanner.engine.routing;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.routing.relations.RouteTooLongException;
import org.ixplanner.engine.routing.sweep.Lanes;
import org.ixplanner.engine.routing.sweep.Lans;
import org.ixplanner.engine.routing.sweep.SolvedBatch;

/// The routes between all networks of a graph. They are found by the engine that routes the whole Internet, for 64
/// destinations at a time, when the first of those is asked for. Not for several threads at once.
public final class AllRoutes {

    private final AsGraph graph;
    private final Lans lans;
    private final Lanes lanes = Lanes.best();
    // Looked up, never iterated.
    private final Map<Integer, SolvedBatch> batches = new HashMap<>();
    private final Map<Integer, Routes> found = new HashMap<>();

    /// @param graph whose networks also peer with whom they meet at exchanges
    public AllRoutes(AsGraph graph) {
        this.graph = graph;
        lans = Lans.none(graph.hierarchy());
    }

    /// The routes to a destination.
    ///
    /// @throws IllegalArgumentException if it is not in the graph
    /// @throws RouteTooLongException if a network with customers has a route longer than 61 AS hops
    public Routes to(Asn destination) {
        int number = graph.number(destination);
        return found.computeIfAbsent(
                number, asked -> new Routes(graph, asked, batch(asked / Lanes.WIDTH), asked % Lanes.WIDTH));
    }

    private SolvedBatch batch(int index) {
        return batches.computeIfAbsent(index, asked -> {
            int[] ranks = IntStream.range(asked * Lanes.WIDTH, Math.min(graph.size(), (asked + 1) * Lanes.WIDTH))
                    .map(graph.hierarchy()::rank)
                    .toArray();
            return SolvedBatch.of(graph.hierarchy(), lans, lanes, ranks);
        });
    }
}
