package org.ixplanner.engine.routing.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.Neighbours;
import org.ixplanner.engine.routing.relations.ProviderCycleException;

/// The networks from the bottom to the top: each has a rank above all its customers. Networks without customers come
/// first. A node of this graph is a rank. Neighbours are kept as ranks too, those of one network in the order of their
/// ASNs.
public final class Hierarchy implements Nodes {

    private final AsRelations relations;
    private final int[] positions;
    private final int[] ranks;
    private final int stubs;
    private final int[] levels;
    private final int depth;
    private final Neighbours providers;
    private final Neighbours customers;
    private final Neighbours peers;
    private final int[] weights;
    private final int[] worths;

    /// @throws ProviderCycleException if networks sell transit to each other in a circle
    public Hierarchy(AsRelations relations) {
        this.relations = relations;
        int size = relations.size();
        int[] byPosition = levels(relations);
        int top = 0;
        for (int level : byPosition) {
            top = Math.max(top, level);
        }
        depth = top;
        int[] starts = new int[top + 2];
        for (int level : byPosition) {
            starts[level + 1]++;
        }
        stubs = starts[1];
        for (int level = 0; level <= top; level++) {
            starts[level + 1] += starts[level];
        }
        positions = new int[size];
        ranks = new int[size];
        levels = new int[size];
        for (int position = 0; position < size; position++) {
            int rank = starts[byPosition[position]]++;
            levels[rank] = byPosition[position];
            positions[rank] = position;
            ranks[position] = rank;
        }
        providers = ranked(relations.providers());
        customers = ranked(relations.customers());
        peers = ranked(relations.peers());
        weights = new int[size];
        worths = new int[size];
        for (int rank = 0; rank < size; rank++) {
            weights[rank] = RouteChecksum.weight(asn(rank));
            worths[rank] = RouteChecksum.worth(asn(rank));
        }
    }

    /// What was ordered.
    public AsRelations relations() {
        return relations;
    }

    @Override
    public int size() {
        return positions.length;
    }

    /// How many networks have no customers: they have the lowest ranks.
    public int stubs() {
        return stubs;
    }

    /// Whether a route may be longer than a byte can say: up, across and down again.
    boolean isDeep() {
        return isDeep(depth);
    }

    /// Whether that many sales of transit above each other may make a route longer than a byte can say.
    public static boolean isDeep(int depth) {
        return 2 * depth + 1 >= RouteCode.MAX_LENGTH;
    }

    /// How many sales of transit are above each other at most.
    public int depth() {
        return depth;
    }

    /// How many sales of transit are below a network at most.
    public int level(int rank) {
        return levels[rank];
    }

    /// The position of a rank among the relations.
    public int position(int rank) {
        return positions[rank];
    }

    /// The rank of a position among the relations.
    public int rank(int position) {
        return ranks[position];
    }

    @Override
    public long asn(int rank) {
        return relations.asn(positions[rank]);
    }

    @Override
    public int nodeOf(long asn) {
        int position = relations.positionOf(asn);
        return position < 0 ? -1 : ranks[position];
    }

    @Override
    public int[] providersOf(int rank) {
        return Arrays.copyOfRange(
                providers.networks(), providers.starts()[rank], providers.starts()[rank + 1]);
    }

    /// From whom each rank buys.
    public Neighbours providers() {
        return providers;
    }

    /// To whom each rank sells.
    public Neighbours customers() {
        return customers;
    }

    /// With whom each rank peers, exchanges aside.
    public Neighbours peers() {
        return peers;
    }

    /// What each rank counts in a checksum as a source.
    int[] weights() {
        return weights;
    }

    /// What each rank counts in a checksum as a next hop.
    int[] worths() {
        return worths;
    }

    /// Ranks of all networks such that those below the same providers stand together: routes to them climb the same
    /// way, so fewer networks have to be looked at for 64 of them.
    public int[] destinations() {
        int size = size();
        // The tree of main providers, as first child and next sibling; the last place is above all.
        int[] child = new int[size + 1];
        int[] sibling = new int[size];
        for (int i = 0; i <= size; i++) {
            child[i] = -1;
        }
        for (int rank = size - 1; rank >= 0; rank--) {
            int above = mainProvider(rank);
            sibling[rank] = child[above];
            child[above] = rank;
        }
        int[] order = new int[size];
        int[] stack = new int[size + 1];
        int depthOfStack = 0;
        stack[depthOfStack++] = child[size];
        int count = 0;
        while (depthOfStack > 0) {
            int rank = stack[--depthOfStack];
            if (rank >= 0) {
                order[count++] = rank;
                stack[depthOfStack++] = sibling[rank];
                stack[depthOfStack++] = child[rank];
            }
        }
        return order;
    }

    /// The provider of the lowest rank, which has the fewest others below it.
    private int mainProvider(int rank) {
        int main = size();
        for (int i = providers.starts()[rank]; i < providers.starts()[rank + 1]; i++) {
            main = Math.min(main, providers.networks()[i]);
        }
        return main;
    }

    private Neighbours ranked(Neighbours ofPositions) {
        int[] starts = new int[size() + 1];
        int[] networks = new int[ofPositions.count()];
        int count = 0;
        for (int rank = 0; rank < size(); rank++) {
            int position = positions[rank];
            for (int i = ofPositions.starts()[position]; i < ofPositions.starts()[position + 1]; i++) {
                networks[count++] = ranks[ofPositions.networks()[i]];
            }
            starts[rank + 1] = count;
        }
        return new Neighbours(starts, networks);
    }

    /// How many sales of transit are below each network at most.
    private static int[] levels(AsRelations relations) {
        int size = relations.size();
        Neighbours customers = relations.customers();
        Neighbours providers = relations.providers();
        int[] left = new int[size];
        int[] levels = new int[size];
        int[] queue = new int[size];
        int end = 0;
        for (int i = 0; i < size; i++) {
            left[i] = customers.starts()[i + 1] - customers.starts()[i];
            if (left[i] == 0) {
                queue[end++] = i;
            }
        }
        for (int at = 0; at < end; at++) {
            int customer = queue[at];
            for (int i = providers.starts()[customer]; i < providers.starts()[customer + 1]; i++) {
                int provider = providers.networks()[i];
                levels[provider] = Math.max(levels[provider], levels[customer] + 1);
                if (--left[provider] == 0) {
                    queue[end++] = provider;
                }
            }
        }
        if (end < size) {
            throw new ProviderCycleException(cycle(relations, left));
        }
        return levels;
    }

    /// Walks down from a network that is left; each such network has a customer that is left too.
    private static List<Long> cycle(AsRelations relations, int[] left) {
        int[] stepOf = new int[left.length];
        int at = 0;
        while (left[at] == 0) {
            at++;
        }
        List<Long> walk = new ArrayList<>();
        while (stepOf[at] == 0) {
            walk.add(relations.asn(at));
            stepOf[at] = walk.size();
            at = customerLeft(relations.customers(), left, at);
        }
        List<Long> cycle = new ArrayList<>(walk.subList(stepOf[at] - 1, walk.size()));
        Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
        return cycle;
    }

    private static int customerLeft(Neighbours customers, int[] left, int network) {
        int i = customers.starts()[network];
        while (left[customers.networks()[i]] == 0) {
            i++;
        }
        return customers.networks()[i];
    }
}
