package org.ixplanner.engine.routing.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executor;
import org.ixplanner.engine.routing.relations.RouteTooLongException;
import org.ixplanner.engine.routing.sweep.Hierarchy;
import org.ixplanner.engine.routing.sweep.Lanes;
import org.ixplanner.engine.routing.sweep.SolvedBatch;
import org.ixplanner.engine.work.Parts;

/// The routes of all networks to some destinations on one topology. Immutable.
public final class Solution {

    private static final int WIDTH = Lanes.WIDTH;
    private static final int MANY = 16;
    private static final int FEW = 1000;

    private final Topology topology;
    private final Lanes lanes;
    private final List<RowChanges> batches;

    private Solution(Topology topology, Lanes lanes, List<RowChanges> batches) {
        this.topology = topology;
        this.lanes = lanes;
        this.batches = List.copyOf(batches);
    }

    /// Finds the routes anew.
    ///
    /// @param topology whose links may differ from its hierarchy; the solution has one that is the same and has
    ///     none that differ
    /// @param destinations ASNs
    /// @param executor may take batches over
    /// @throws IllegalArgumentException if the topology does not have a destination
    /// @throws RouteTooLongException if a network with customers has a route longer than 61 AS hops
    public static Solution of(Topology topology, Lanes lanes, long[] destinations, Executor executor) {
        Topology frozen = topology.frozen();
        Hierarchy hierarchy = frozen.links().base();
        int[] ranks = new int[destinations.length];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = hierarchy.nodeOf(destinations[i]);
            if (ranks[i] < 0) {
                throw new IllegalArgumentException("the graph has no AS" + destinations[i]);
            }
        }
        Parts<RowChanges> parts = new Parts<>(executor);
        for (int start = 0; start < ranks.length; start += WIDTH) {
            int[] batch = Arrays.copyOfRange(ranks, start, Math.min(ranks.length, start + WIDTH));
            parts.add(() -> new RowChanges(SolvedBatch.of(hierarchy, frozen.lans(), lanes, batch), hierarchy.size()));
        }
        return new Solution(frozen, lanes, parts.all());
    }

    /// The routes on another topology to the same destinations: the same as found anew. Where it has the hierarchy of
    /// this one, only what can differ is looked at.
    ///
    /// @param executor may take batches over
    /// @throws RouteTooLongException if a network with customers has a route longer than 61 AS hops
    public Solution on(Topology other, Executor executor) {
        if (!other.links().numbersAlike(topology.links())) {
            return of(other, lanes, destinations(), executor);
        }
        Differences differences = Differences.of(topology, other);
        Parts<RowChanges> parts = new Parts<>(executor);
        for (RowChanges batch : batches) {
            parts.add(() -> changed(batch, other, differences));
        }
        return new Solution(other, lanes, parts.all());
    }

    private RowChanges changed(RowChanges batch, Topology other, Differences differences) {
        Hierarchy hierarchy = other.links().base();
        // What changes a good part of everything is found sooner anew, as long as that does not ask for another
        // hierarchy.
        int most = other.links().areUnchanged() ? Math.max(FEW, hierarchy.size() / MANY) : Integer.MAX_VALUE;
        RowChanges changed = batch.copy();
        if (new Resolving(other, lanes, changed).resolve(differences, most)) {
            return changed;
        }
        return new RowChanges(batch.base().on(hierarchy, other.lans(), lanes), hierarchy.size());
    }

    /// On what the routes are.
    public Topology topology() {
        return topology;
    }

    /// The ASNs of the destinations.
    public long[] destinations() {
        List<Long> all = new ArrayList<>();
        for (RowChanges batch : batches) {
            Arrays.stream(batch.base().destinations(topology.links())).forEach(all::add);
        }
        return all.stream().mapToLong(Long::longValue).toArray();
    }

    /// Class and length of a route.
    ///
    /// @param destination index in the order in which they were asked for
    public byte code(int node, int destination) {
        return batches.get(destination / WIDTH).code(node, destination % WIDTH);
    }

    /// The node to which a route goes first; −1 if there is none.
    ///
    /// @param destination index in the order in which they were asked for
    public int nextHop(int node, int destination) {
        return batches.get(destination / WIDTH).nextHop(node, destination % WIDTH);
    }

    /// How many rows differ from those that were found anew, in all batches together.
    public int changedRows() {
        return batches.stream().mapToInt(RowChanges::count).sum();
    }
}
