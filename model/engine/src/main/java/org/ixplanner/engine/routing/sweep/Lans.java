package org.ixplanner.engine.routing.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ixplanner.engine.routing.relations.ExchangePeerings;
import org.ixplanner.engine.routing.relations.PeeringLan;

/// All LANs in nodes.
public final class Lans {

    private final ExchangePeerings source;
    private final List<Lan> all;
    // Looked up, never iterated.
    private final Map<Integer, List<Lan>> byMember = new HashMap<>();
    private final Map<Integer, SortedSet<Long>> announced = new HashMap<>();

    /// @throws IllegalArgumentException if a member is no node
    public Lans(ExchangePeerings source, Nodes nodes) {
        this.source = source;
        all = source.lans().stream()
                .map(lan -> new Lan(lan, nodes, source.organisations()))
                .toList();
        for (Lan lan : all) {
            for (int member : lan.members()) {
                byMember.computeIfAbsent(member, _ -> new ArrayList<>()).add(lan);
            }
        }
        source.announced().forEach((asn, told) -> {
            if (nodes.nodeOf(asn) >= 0) {
                SortedSet<Long> withItself = new TreeSet<>(told);
                withItself.add(asn);
                announced.put(nodes.nodeOf(asn), withItself);
            }
        });
    }

    /// What they were made from.
    public ExchangePeerings source() {
        return source;
    }

    /// Those on which a node is.
    public List<Lan> of(int node) {
        return byMember.getOrDefault(node, List.of());
    }

    /// The exchanges over which two nodes peer, in the order given; each once.
    public List<String> over(int a, int b) {
        return of(a).stream()
                .filter(lan -> lan.peers(a, b))
                .map(lan -> lan.source().exchange())
                .distinct()
                .toList();
    }

    /// Whether two nodes peer over any.
    public boolean peers(int a, int b) {
        for (Lan lan : of(a)) {
            if (lan.peers(a, b)) {
                return true;
            }
        }
        return false;
    }

    /// Of which destinations a node tells those whom it meets, a bit each.
    ///
    /// @param destinations ASNs, at most 64
    public long told(int node, long[] destinations) {
        SortedSet<Long> told = announced.get(node);
        if (told == null) {
            return -1L;
        }
        long bits = 0;
        for (int i = 0; i < destinations.length; i++) {
            bits |= (told.contains(destinations[i]) ? 1L : 0L) << i;
        }
        return bits;
    }

    /// The pairs that peer over an exchange before or after and not alike in both; perhaps some others too.
    public static void differences(Lans before, Lans after, PairSink sink) {
        if (before.all.equals(after.all) && before.announced.equals(after.announced)) {
            return;
        }
        Map<List<String>, Lan[]> places = new LinkedHashMap<>();
        before.all.forEach(lan -> places.computeIfAbsent(place(lan), _ -> new Lan[2])[0] = lan);
        after.all.forEach(lan -> places.computeIfAbsent(place(lan), _ -> new Lan[2])[1] = lan);
        places.values().forEach(lans -> Lan.differences(lans[0], lans[1], sink));
        SortedSet<Integer> speakers = new TreeSet<>(before.announced.keySet());
        speakers.addAll(after.announced.keySet());
        for (int speaker : speakers) {
            if (!Collections.unmodifiableSortedSet(before.announced.getOrDefault(speaker, new TreeSet<>()))
                    .equals(after.announced.getOrDefault(speaker, new TreeSet<>()))) {
                for (Lan lan : after.of(speaker)) {
                    Arrays.stream(lan.peersOf(speaker)).forEach(peer -> sink.pair(speaker, peer));
                }
            }
        }
    }

    /// Takes pairs of nodes.
    @FunctionalInterface
    public interface PairSink {

        /// Two nodes, in any order.
        void pair(int a, int b);
    }

    private static List<String> place(Lan lan) {
        PeeringLan source = lan.source();
        return List.of(source.exchange(), source.place());
    }
}
