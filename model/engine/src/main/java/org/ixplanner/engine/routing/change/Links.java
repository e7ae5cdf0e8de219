package org.ixplanner.engine.routing.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.routing.relations.AsRelationsBuilder;
import org.ixplanner.engine.routing.relations.Neighbours;
import org.ixplanner.engine.routing.relations.ProviderCycleException;
import org.ixplanner.engine.routing.relations.Relation;
import org.ixplanner.engine.routing.sweep.Hierarchy;
import org.ixplanner.engine.routing.sweep.Nodes;
import org.jspecify.annotations.Nullable;

/// Contracts and peerings: those of a frozen hierarchy, but for a few pairs. Nodes are its ranks; networks that it does
/// not have come behind them. Immutable.
public final class Links implements Nodes {

    private static final int NOWHERE = -1;

    private final Hierarchy base;
    // The relation of the lower ASN to the higher one, by both in one number; empty where there is none any more.
    private final SortedMap<Long, Optional<Relation>> changes;
    private final List<Long> added;
    // Whole lists, by rising ASN, and levels of those nodes that differ from the hierarchy. Looked up, never iterated.
    private final Map<Relation, Map<Integer, int[]>> lists;
    private final Map<Integer, Integer> levels;
    private final int depth;

    /// The links of a hierarchy as they are.
    public Links(Hierarchy base) {
        this(base, new TreeMap<>(), List.of(), Map.of(), Map.of(), base.depth());
    }

    private Links(
            Hierarchy base,
            SortedMap<Long, Optional<Relation>> changes,
            List<Long> added,
            Map<Relation, Map<Integer, int[]>> lists,
            Map<Integer, Integer> levels,
            int depth) {
        this.base = base;
        this.changes = Collections.unmodifiableSortedMap(changes);
        this.added = List.copyOf(added);
        this.lists = lists;
        this.levels = levels;
        this.depth = depth;
    }

    /// Of what they are changes.
    public Hierarchy base() {
        return base;
    }

    /// Whether they are those of the hierarchy.
    public boolean areUnchanged() {
        return changes.isEmpty() && added.isEmpty();
    }

    /// How many sales of transit are above each other at most.
    public int depth() {
        return depth;
    }

    @Override
    public int size() {
        return base.size() + added.size();
    }

    @Override
    public long asn(int node) {
        return node < base.size() ? base.asn(node) : added.get(node - base.size());
    }

    @Override
    public int nodeOf(long asn) {
        int known = base.nodeOf(asn);
        if (known >= 0) {
            return known;
        }
        int at = added.indexOf(asn);
        return at < 0 ? NOWHERE : base.size() + at;
    }

    @Override
    public int[] providersOf(int node) {
        return list(node, Relation.CUSTOMER_OF);
    }

    /// The nodes to which it sells.
    public int[] customersOf(int node) {
        return list(node, Relation.PROVIDER_OF);
    }

    /// The nodes with which it peers, exchanges aside.
    public int[] peersOf(int node) {
        return list(node, Relation.PEER);
    }

    /// Whether two nodes peer, exchanges aside.
    public boolean peer(int node, int other) {
        int[] changed = lists.getOrDefault(Relation.PEER, Map.of()).get(node);
        if (changed != null) {
            return isAmong(changed, 0, changed.length, other);
        }
        int[] starts = base.peers().starts();
        return node < base.size() && isAmong(base.peers().networks(), starts[node], starts[node + 1], other);
    }

    // By rising ASN.
    private boolean isAmong(int[] nodes, int from, int to, int wanted) {
        long asn = asn(wanted);
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (asn(nodes[middle]) < asn) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < to && nodes[low] == wanted;
    }

    /// Above those of all its customers.
    public int level(int node) {
        Integer changed = levels.get(node);
        if (changed != null) {
            return changed;
        }
        return node < base.size() ? base.level(node) : 0;
    }

    /// The relation of one node to another, empty if there is none.
    public Optional<Relation> relation(int node, int other) {
        for (Relation relation : Relation.values()) {
            for (int neighbour : list(node, relation)) {
                if (neighbour == other) {
                    return Optional.of(relation);
                }
            }
        }
        return Optional.empty();
    }

    /// With one network more; the same if it is there.
    public Links with(long asn) {
        if (nodeOf(asn) >= 0) {
            return this;
        }
        List<Long> more = new ArrayList<>(added);
        more.add(asn);
        return new Links(base, changes, more, lists, levels, depth);
    }

    /// With another relation of two networks.
    ///
    /// @param relation of the first to the second, null for none
    /// @throws ProviderCycleException if networks would sell transit to each other in a circle
    public Links with(long first, long second, @Nullable Relation relation) {
        if (first == second) {
            throw new IllegalArgumentException("no pair of networks: twice " + first);
        }
        return with(first).with(second).related(first, second, Optional.ofNullable(relation));
    }

    private Links related(long first, long second, Optional<Relation> relation) {
        int a = nodeOf(first);
        int b = nodeOf(second);
        Optional<Relation> before = relation(a, b);
        if (before.equals(relation)) {
            return this;
        }
        SortedMap<Long, Optional<Relation>> changed = new TreeMap<>(changes);
        changed.put(
                (Math.min(first, second) << 32) | Math.max(first, second),
                first < second ? relation : relation.map(Relation::inverted));
        Map<Relation, Map<Integer, int[]>> listed = new HashMap<>();
        for (Relation kind : Relation.values()) {
            listed.put(kind, new HashMap<>(lists.getOrDefault(kind, Map.of())));
        }
        before.ifPresent(kind -> {
            change(listed, kind, a, b, false);
            change(listed, kind.inverted(), b, a, false);
        });
        relation.ifPresent(kind -> {
            change(listed, kind, a, b, true);
            change(listed, kind.inverted(), b, a, true);
        });
        Links next = new Links(base, changed, added, listed, levels, depth);
        return relation.map(kind -> switch (kind) {
                    case PEER -> next;
                    case PROVIDER_OF -> next.raised(a, b);
                    case CUSTOMER_OF -> next.raised(b, a);
                })
                .orElse(next);
    }

    private void change(Map<Relation, Map<Integer, int[]>> listed, Relation kind, int of, int other, boolean add) {
        Map<Integer, int[]> lists = listed.computeIfAbsent(kind, _ -> new HashMap<>());
        List<Integer> nodes = new ArrayList<>();
        for (int node : lists.containsKey(of) ? lists.getOrDefault(of, new int[0]) : list(of, kind)) {
            if (node != other) {
                nodes.add(node);
            }
        }
        if (add) {
            nodes.add(other);
        }
        lists.put(
                of,
                nodes.stream()
                        .sorted((x, y) -> Long.compare(asn(x), asn(y)))
                        .mapToInt(Integer::intValue)
                        .toArray());
    }

    /// Lifts a provider above a customer, and those above it with it.
    private Links raised(int provider, int customer) {
        if (level(provider) > level(customer)) {
            return this;
        }
        Map<Integer, Integer> lifted = new HashMap<>(levels);
        Climb climb = new Climb(lifted, customer);
        climb.lift(provider, level(customer) + 1, new ArrayList<>());
        return new Links(base, changes, added, lists, lifted, Math.max(depth, climb.highest));
    }

    private final class Climb {

        private final Map<Integer, Integer> lifted;
        private final int customer;
        private int highest;

        Climb(Map<Integer, Integer> lifted, int customer) {
            this.lifted = lifted;
            this.customer = customer;
        }

        void lift(int node, int to, List<Long> below) {
            below.add(asn(node));
            if (node == customer) {
                throw new ProviderCycleException(cycle(below));
            }
            if (lifted.getOrDefault(node, level(node)) < to) {
                lifted.put(node, to);
                highest = Math.max(highest, to);
                for (int provider : providersOf(node)) {
                    lift(provider, to + 1, below);
                }
            }
            below.removeLast();
        }

        // Each sells to the next: from the top, which is the customer, down again.
        private List<Long> cycle(List<Long> upwards) {
            List<Long> cycle = new ArrayList<>(upwards.reversed());
            Collections.rotate(cycle, -cycle.indexOf(Collections.min(cycle)));
            return cycle;
        }
    }

    private int[] list(int node, Relation kind) {
        int[] changed = lists.getOrDefault(kind, Map.of()).get(node);
        if (changed != null) {
            return changed;
        }
        if (node >= base.size()) {
            return new int[0];
        }
        Neighbours all =
                switch (kind) {
                    case CUSTOMER_OF -> base.providers();
                    case PROVIDER_OF -> base.customers();
                    case PEER -> base.peers();
                };
        return Arrays.copyOfRange(all.networks(), all.starts()[node], all.starts()[node + 1]);
    }

    /// A new hierarchy that has all of this.
    public Hierarchy frozen() {
        AsRelationsBuilder builder = new AsRelationsBuilder();
        changes.forEach((pair, relation) -> relation.ifPresent(kind -> builder.add(lower(pair), higher(pair), kind)));
        added.forEach(builder::network);
        builder.addAll(base.relations(), (one, other) -> !changes.containsKey((one << 32) | other));
        return new Hierarchy(builder.build());
    }

    /// Whether another one has the same hierarchy and numbers its nodes alike, as far as both have them.
    boolean numbersAlike(Links other) {
        int common = Math.min(added.size(), other.added.size());
        return base == other.base && added.subList(0, common).equals(other.added.subList(0, common));
    }

    /// The pairs, as lower and higher ASN in one number, whose relation differs between two of one hierarchy.
    static List<Long> differences(Links before, Links after) {
        List<Long> different = new ArrayList<>();
        SortedMap<Long, Optional<Relation>> all = new TreeMap<>(before.changes);
        all.putAll(after.changes);
        for (long pair : all.keySet()) {
            if (!before.relation(pair).equals(after.relation(pair))) {
                different.add(pair);
            }
        }
        return different;
    }

    private Optional<Relation> relation(long pair) {
        int lower = nodeOf(lower(pair));
        int higher = nodeOf(higher(pair));
        return lower < 0 || higher < 0 ? Optional.empty() : relation(lower, higher);
    }

    static long lower(long pair) {
        return pair >>> 32;
    }

    static long higher(long pair) {
        return pair & 0xFFFF_FFFFL;
    }
}
