package org.ixplanner.engine.routing.sweep;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ixplanner.engine.routing.relations.PeeringLan;
import org.jspecify.annotations.Nullable;

/// A LAN in nodes. Pairs are not listed: a network peers with all who are open, if it is, but those it must keep apart
/// from; and with those with whom it has a session.
public final class Lan {

    private static final int[] NOBODY = {};

    private final PeeringLan source;
    private final int[] open;
    // Looked up, and iterated in the order of nodes.
    private final SortedMap<Integer, int[]> apart;
    private final SortedMap<Integer, int[]> sessions;

    /// @throws IllegalArgumentException if a member is no node
    Lan(PeeringLan source, Nodes nodes, SortedMap<Long, String> organisations) {
        this.source = source;
        open = source.open().stream().mapToInt(asn -> node(nodes, asn)).sorted().toArray();
        Pairs met = new Pairs();
        for (PeeringLan.Session session : source.sessions()) {
            met.add(node(nodes, session.a()), node(nodes, session.b()));
        }
        Pairs kept = new Pairs();
        TreeSet<Integer> members = new TreeSet<>(met.all.keySet());
        Arrays.stream(open).forEach(members::add);
        Map<String, TreeSet<Integer>> families = new HashMap<>();
        for (int member : members) {
            for (int provider : nodes.providersOf(member)) {
                if (members.contains(provider)) {
                    kept.add(member, provider);
                }
            }
            String organisation = organisations.get(nodes.asn(member));
            if (organisation != null) {
                TreeSet<Integer> family = families.computeIfAbsent(organisation, _ -> new TreeSet<>());
                family.forEach(sibling -> kept.add(member, sibling));
                family.add(member);
            }
        }
        apart = kept.sorted();
        sessions = met.sorted();
    }

    private static int node(Nodes nodes, long asn) {
        int node = nodes.nodeOf(asn);
        if (node < 0) {
            throw new IllegalArgumentException("the graph has no AS" + asn);
        }
        return node;
    }

    /// What it was made from.
    public PeeringLan source() {
        return source;
    }

    /// Everybody here, rising.
    public int[] members() {
        TreeSet<Integer> all = new TreeSet<>(sessions.keySet());
        Arrays.stream(open).forEach(all::add);
        return ints(all);
    }

    /// Whom a node peers with here, rising; itself never.
    public int[] peersOf(int node) {
        int[] own = sessions.getOrDefault(node, NOBODY);
        int[] not = apart.getOrDefault(node, NOBODY);
        int[] all = isOpen(node) ? open : NOBODY;
        int[] peers = new int[all.length + own.length];
        int count = 0;
        int atOwn = 0;
        int atNot = 0;
        for (int atAll = 0; atAll < all.length || atOwn < own.length; ) {
            int next = Math.min(at(all, atAll), at(own, atOwn));
            atAll += at(all, atAll) == next ? 1 : 0;
            atOwn += at(own, atOwn) == next ? 1 : 0;
            while (at(not, atNot) < next) {
                atNot++;
            }
            if (next != node && at(not, atNot) != next) {
                peers[count++] = next;
            }
        }
        return Arrays.copyOf(peers, count);
    }

    /// Whether two nodes peer here.
    public boolean peers(int a, int b) {
        return a != b && !has(apart, a, b) && (has(sessions, a, b) || (isOpen(a) && isOpen(b)));
    }

    /// Whether the node is among those who peer with all others of them.
    public boolean isOpen(int node) {
        return Arrays.binarySearch(open, node) >= 0;
    }

    /// The pairs that two forms of one LAN may have apart, each at least once.
    static void differences(@Nullable Lan before, @Nullable Lan after, Lans.PairSink sink) {
        leaving(before, after, sink);
        leaving(after, before, sink);
        if (before != null && after != null) {
            changed(before.sessions, after.sessions, sink);
            changed(before.apart, after.apart, sink);
        }
    }

    private static void leaving(@Nullable Lan lan, @Nullable Lan other, Lans.PairSink sink) {
        if (lan == null) {
            return;
        }
        for (int member : lan.members()) {
            if (other == null || other.isOpen(member) != lan.isOpen(member)) {
                for (int peer : lan.peersOf(member)) {
                    sink.pair(member, peer);
                }
            }
        }
    }

    private static void changed(SortedMap<Integer, int[]> before, SortedMap<Integer, int[]> after, Lans.PairSink sink) {
        TreeSet<Integer> nodes = new TreeSet<>(before.keySet());
        nodes.addAll(after.keySet());
        for (int node : nodes) {
            int[] were = before.getOrDefault(node, NOBODY);
            int[] are = after.getOrDefault(node, NOBODY);
            if (!Arrays.equals(were, are)) {
                Arrays.stream(were).forEach(other -> sink.pair(node, other));
                Arrays.stream(are).forEach(other -> sink.pair(node, other));
            }
        }
    }

    private static boolean has(SortedMap<Integer, int[]> pairs, int a, int b) {
        return Arrays.binarySearch(pairs.getOrDefault(a, NOBODY), b) >= 0;
    }

    private static int at(int[] numbers, int index) {
        return index < numbers.length ? numbers[index] : Integer.MAX_VALUE;
    }

    private static int[] ints(Collection<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static final class Pairs {

        private final TreeMap<Integer, TreeSet<Integer>> all = new TreeMap<>();

        void add(int a, int b) {
            all.computeIfAbsent(a, _ -> new TreeSet<>()).add(b);
            all.computeIfAbsent(b, _ -> new TreeSet<>()).add(a);
        }

        SortedMap<Integer, int[]> sorted() {
            SortedMap<Integer, int[]> arrays = new TreeMap<>();
            all.forEach((node, others) -> arrays.put(node, ints(Objects.requireNonNull(others))));
            return arrays;
        }
    }
}
