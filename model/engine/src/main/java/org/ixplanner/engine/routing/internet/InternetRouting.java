package org.ixplanner.engine.routing.internet;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleConsumer;
import org.ixplanner.engine.routing.change.Solution;
import org.ixplanner.engine.routing.change.Topology;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.ProviderCycleException;
import org.ixplanner.engine.routing.relations.RouteTooLongException;
import org.ixplanner.engine.routing.sweep.Hierarchy;
import org.ixplanner.engine.routing.sweep.Lanes;
import org.ixplanner.engine.routing.sweep.PairCounts;
import org.ixplanner.engine.work.Parts;

/// Policy routing on the graph of the whole Internet. A network prefers routes of customers to those of peers to those
/// of providers, then the fewest AS hops, then the next hop of the lowest ASN. It passes its own and its customers'
/// routes on to everybody, all others to its customers only (L. Gao and J. Rexford, "Stable Internet routing without
/// global coordination", 2001). Members of an exchange are peers there.
///
/// How to ask:
///
///     InternetRouting routing = InternetRouting.of(Internet.of(relations, exchanges));
///     RouteTable today = routing.routes(executor, 37061, 36926);
///     RouteTable then = today.on(today.internet().with(33771, 6453, Relation.CUSTOMER_OF), executor);
///     then.to(37061).path(36926);
public final class InternetRouting {

    private final Internet internet;
    private final Lanes lanes;

    InternetRouting(Internet internet, Lanes lanes) {
        this.internet = internet;
        this.lanes = lanes;
    }

    /// On a graph.
    public static InternetRouting of(Internet internet) {
        return new InternetRouting(internet, Lanes.best());
    }

    /// On contracts and peerings alone.
    ///
    /// @throws ProviderCycleException if networks sell transit to each other in a circle
    public static InternetRouting of(AsRelations relations) {
        return of(Internet.of(relations));
    }

    /// The routes of all networks to some destinations; 64 together cost what one does.
    ///
    /// @param executor may take parts over; `Runnable::run` will do
    /// @param destinations ASNs
    /// @throws IllegalArgumentException if the graph does not have a destination
    /// @throws RouteTooLongException if a network with customers has a route longer than 61 AS hops, or if there
    ///     are more than 65,534 networks with customers
    public RouteTable routes(Executor executor, long... destinations) {
        return new RouteTable(Solution.of(internet.topology(), lanes, destinations, executor));
    }

    /// Finds the routes between all networks, next hops included, and sums them up as they come.
    ///
    /// @param executor does the parts; one that runs them at once, in the caller's thread, will do
    /// @param parts into how many the work is divided: as many as there are processors, say. Each needs 90 bytes a
    ///     network. The answer does not hang on it.
    /// @param progress gets shares from 0 to 1, from any thread, never falling in one thread
    /// @throws RouteTooLongException if a network with customers has a route longer than 61 AS hops
    public AllPairs allPairs(Executor executor, int parts, DoubleConsumer progress) {
        Topology frozen = internet.topology().frozen();
        Hierarchy hierarchy = frozen.links().base();
        int[] destinations = hierarchy.destinations();
        int batches = (destinations.length + Lanes.WIDTH - 1) / Lanes.WIDTH;
        AtomicInteger next = new AtomicInteger();
        Parts<PairCounts.Sums> work = new Parts<>(executor);
        for (int part = 0; part < parts; part++) {
            work.add(() -> {
                PairCounts counts = new PairCounts(hierarchy, frozen.lans(), lanes);
                for (int batch = next.getAndIncrement(); batch < batches; batch = next.getAndIncrement()) {
                    int start = batch * Lanes.WIDTH;
                    counts.add(destinations, start, Math.min(destinations.length, start + Lanes.WIDTH));
                    progress.accept((batch + 1.0) / batches);
                }
                return counts.sums();
            });
        }
        PairCounts.Sums sums = work.all().stream().reduce(PairCounts.Sums.NONE, PairCounts.Sums::plus);
        long pairs = (long) hierarchy.size() * (hierarchy.size() - 1);
        double mean = sums.routes() == 0 ? 0 : (double) sums.hops() / sums.routes();
        return new AllPairs(
                sums.customer(),
                sums.peer(),
                sums.provider(),
                pairs - sums.routes(),
                sums.ties(),
                mean,
                sums.checksum(),
                hierarchy.size());
    }
}
