package org.ixplanner.engine.routing.internet;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;

/// Policy routing on the graph of the whole Internet. A network prefers routes of customers to those of peers to those
/// of providers, then the fewest AS hops, then the next hop of the lowest ASN. It passes its own and its customers'
/// routes on to everybody, all others to its customers only (L. Gao and J. Rexford, "Stable Internet routing without
/// global coordination", 2001).
public final class InternetRouting {

    private final Hierarchy hierarchy;
    private final Lanes lanes;

    InternetRouting(Hierarchy hierarchy, Lanes lanes) {
        this.hierarchy = hierarchy;
        this.lanes = lanes;
    }

    /// Orders the networks once, for any number of questions.
    ///
    /// @throws ProviderCycleException if networks sell transit to each other in a circle
    public static InternetRouting of(AsRelations relations) {
        return new InternetRouting(new Hierarchy(relations), Lanes.best());
    }

    /// The routes to one destination.
    ///
    /// @param destination position
    /// @throws IllegalStateException if a route is longer than 61 AS hops
    public RoutesTo routesTo(int destination) {
        return routesToAll(new int[] {destination}).to(0);
    }

    /// The routes to several destinations, which cost 64 together what one does.
    ///
    /// @param destinations positions
    /// @throws IllegalStateException if a route is longer than 61 AS hops
    public RouteBatch routesToAll(int[] destinations) {
        int[] ranks = new int[destinations.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = hierarchy.rank(destinations[i]);
        }
        List<RoutesTo> routes = new ArrayList<>(destinations.length);
        for (int start = 0; start < ranks.length; start += Lanes.WIDTH) {
            int end = Math.min(ranks.length, start + Lanes.WIDTH);
            BatchSweep sweep = new BatchSweep(hierarchy, lanes);
            sweep.route(ranks, start, end);
            for (int i = start; i < end; i++) {
                routes.add(new RoutesTo(hierarchy, destinations[i], sweep.rows(), i - start));
            }
        }
        return new RouteBatch(routes);
    }

    /// Finds the routes between all networks, next hops included, and sums them up as they come.
    ///
    /// @param executor does the parts; one that runs them at once, in the caller's thread, will do
    /// @param parts into how many the work is divided: as many as there are processors, say. Each needs 75 bytes a
    ///     network. The answer does not hang on it.
    /// @param progress gets shares from 0 to 1, from any thread, never falling in one thread
    /// @throws IllegalStateException if a route is longer than 61 AS hops
    public AllPairs allPairs(Executor executor, int parts, DoubleConsumer progress) {
        int[] destinations = hierarchy.destinations();
        int batches = (destinations.length + Lanes.WIDTH - 1) / Lanes.WIDTH;
        AtomicInteger next = new AtomicInteger();
        List<CompletableFuture<PairCounts>> futures = new ArrayList<>(parts);
        for (int part = 0; part < parts; part++) {
            futures.add(CompletableFuture.supplyAsync(
                    () -> {
                        PairCounts counts = new PairCounts(hierarchy, lanes);
                        for (int batch = next.getAndIncrement(); batch < batches; batch = next.getAndIncrement()) {
                            int start = batch * Lanes.WIDTH;
                            counts.add(destinations, start, Math.min(destinations.length, start + Lanes.WIDTH));
                            progress.accept((batch + 1.0) / batches);
                        }
                        return counts;
                    },
                    executor));
        }
        List<PairCounts> counts = new ArrayList<>(parts);
        try {
            futures.forEach(future -> counts.add(future.join()));
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException unchecked) {
                throw unchecked;
            }
            throw e;
        }
        return PairCounts.together(counts, hierarchy.size());
    }
}
