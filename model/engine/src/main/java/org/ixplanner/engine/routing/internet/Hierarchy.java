package org.ixplanner.engine.routing.internet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ixplanner.engine.routing.internet.AsRelations.Neighbours;

/// The networks from the bottom to the top: each has a rank above all its customers. Networks without customers come
/// first. Neighbours are kept as ranks too, those of one network in the order of their ASNs.
final class Hierarchy {

    private final AsRelations relations;
    private final int[] positions;
    private final int[] ranks;
    private final int stubs;
    private final int depth;
    private final Neighbours providers;
    private final Neighbours peers;
    private final int[] weights;
    private final int[] worths;

    /// @throws ProviderCycleException if networks sell transit to each other in a circle
    Hierarchy(AsRelations relations) {
        this.relations = relations;
        int size = relations.size();
        int[] levels = levels(relations);
        int top = 0;
        for (int level : levels) {
            top = Math.max(top, level);
        }
        depth = top;
        int[] starts = new int[top + 2];
        for (int level : levels) {
            starts[level + 1]++;
        }
        stubs = starts[1];
        for (int level = 0; level <= top; level++) {
            starts[level + 1] += starts[level];
        }
        positions = new int[size];
        ranks = new int[size];
        for (int position = 0; position < size; position++) {
            int rank = starts[levels[position]]++;
            positions[rank] = position;
            ranks[position] = rank;
        }
        providers = ranked(relations.providers());
        peers = ranked(relations.peers());
        weights = new int[size];
        worths = new int[size];
        for (int rank = 0; rank < size; rank++) {
            weights[rank] = RouteChecksum.weight(asn(rank));
            worths[rank] = RouteChecksum.worth(asn(rank));
        }
    }

    AsRelations relations() {
        return relations;
    }

    int size() {
        return positions.length;
    }

    /// How many networks have no customers: they have the lowest ranks.
    int stubs() {
        return stubs;
    }

    /// Whether a route may be longer than a byte can say: up, across and down again.
    boolean isDeep() {
        return 2 * depth + 1 >= RouteKind.MAX_LENGTH;
    }

    int position(int rank) {
        return positions[rank];
    }

    int rank(int position) {
        return ranks[position];
    }

    long asn(int rank) {
        return relations.asn(positions[rank]);
    }

    Neighbours providers() {
        return providers;
    }

    Neighbours peers() {
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
    int[] destinations() {
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
