package org.ixplanner.engine.routing;

import java.util.stream.IntStream;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.routing.relations.ExchangePeerings;
import org.ixplanner.engine.routing.relations.RouteTooLongException;
import org.ixplanner.engine.routing.sweep.Lanes;
import org.ixplanner.engine.routing.sweep.Lans;
import org.ixplanner.engine.routing.sweep.SolvedBatch;
import org.jspecify.annotations.Nullable;

/// The routes between all networks of a graph. They are found by the engine that routes the whole Internet, for 64
/// destinations at a time, when the first of those is asked for. Not for several threads at once.
public final class AllRoutes {

    private final AsGraph graph;
    private final Lans lans;
    private final Lanes lanes = Lanes.best();
    private final @Nullable SolvedBatch[] batches;
    private final @Nullable Routes[] found;

    /// @param graph whose networks also peer with whom they meet at exchanges
    public AllRoutes(AsGraph graph) {
        this.graph = graph;
        lans = new Lans(ExchangePeerings.NONE, graph.hierarchy());
        batches = new SolvedBatch[graph.size() / Lanes.WIDTH + 1];
        found = new Routes[graph.size()];
    }

    /// The routes to a destination.
    ///
    /// @throws IllegalArgumentException if it is not in the graph
    /// @throws RouteTooLongException if a network with customers has a route longer than 61 AS hops
    public Routes to(Asn destination) {
        return to(graph.number(destination));
    }

    /// The same by its number in the graph.
    public Routes to(int destination) {
        Routes known = found[destination];
        if (known == null) {
            known = new Routes(graph, destination, batch(destination / Lanes.WIDTH), destination % Lanes.WIDTH);
            found[destination] = known;
        }
        return known;
    }

    private SolvedBatch batch(int index) {
        SolvedBatch known = batches[index];
        if (known == null) {
            int[] ranks = IntStream.range(index * Lanes.WIDTH, Math.min(graph.size(), (index + 1) * Lanes.WIDTH))
                    .map(graph.hierarchy()::rank)
                    .toArray();
            known = SolvedBatch.of(graph.hierarchy(), lans, lanes, ranks);
            batches[index] = known;
        }
        return known;
    }
}
