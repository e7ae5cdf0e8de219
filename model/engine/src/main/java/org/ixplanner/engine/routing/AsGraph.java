package org.ixplanner.engine.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ixplanner.engine.plan.network.Asn;

/// Networks and their relations, numbered by rising ASN. Immutable.
public final class AsGraph {

    private final List<Asn> asns;
    private final SortedMap<Asn, Integer> numbers;
    private final int[][] providers;
    private final int[][] customers;
    private final int[][] peers;
    private final int[][] siblings;

    private AsGraph(Builder builder) {
        asns = List.copyOf(builder.providers.keySet());
        SortedMap<Asn, Integer> counted = new TreeMap<>();
        asns.forEach(asn -> counted.put(asn, counted.size()));
        numbers = Collections.unmodifiableSortedMap(counted);
        providers = rows(builder.providers);
        customers = rows(builder.customers);
        peers = rows(builder.peers);
        siblings = rows(builder.siblings);
    }

    /// How many networks there are.
    public int size() {
        return asns.size();
    }

    /// The network with this number.
    public Asn asn(int number) {
        return asns.get(number);
    }

    /// The number of a network.
    ///
    /// @throws IllegalArgumentException if it is not in the graph
    public int number(Asn asn) {
        Integer number = numbers.get(asn);
        if (number == null) {
            throw new IllegalArgumentException(asn + " is not in the graph");
        }
        return number;
    }

    /// Whom a network buys from, sells to and peers with, by ASN.
    public List<Asn> neighbours(Asn of) {
        int number = number(of);
        return Stream.of(providers[number], customers[number], peers[number])
                .flatMapToInt(Arrays::stream)
                .sorted()
                .distinct()
                .mapToObj(this::asn)
                .toList();
    }

    int[] providers(int of) {
        return providers[of];
    }

    int[] customers(int of) {
        return customers[of];
    }

    int[] peers(int of) {
        return peers[of];
    }

    boolean hasSiblings() {
        return Arrays.stream(siblings).anyMatch(row -> row.length > 0);
    }

    int[] siblings(int of) {
        return siblings[of];
    }

    private int[][] rows(SortedMap<Asn, SortedSet<Asn>> relations) {
        return relations.values().stream()
                .map(row -> row.stream().mapToInt(this::number).toArray())
                .toArray(int[][]::new);
    }

    /// Collects networks and relations, in any order.
    public static final class Builder {

        private final SortedMap<Asn, SortedSet<Asn>> providers = new TreeMap<>();
        private final SortedMap<Asn, SortedSet<Asn>> customers = new TreeMap<>();
        private final SortedMap<Asn, SortedSet<Asn>> peers = new TreeMap<>();
        private final SortedMap<Asn, SortedSet<Asn>> siblings = new TreeMap<>();

        /// Nothing yet.
        public Builder() {}

        /// A network.
        public Builder network(Asn asn) {
            for (SortedMap<Asn, SortedSet<Asn>> relations : List.of(providers, customers, peers, siblings)) {
                relations.putIfAbsent(asn, new TreeSet<>());
            }
            return this;
        }

        /// `customer` buys transit from `provider`.
        public Builder transit(Asn customer, Asn provider) {
            network(customer).network(provider);
            row(providers, customer).add(provider);
            row(customers, provider).add(customer);
            return this;
        }

        /// Two networks peer.
        public Builder peering(Asn a, Asn b) {
            network(a).network(b);
            row(peers, a).add(b);
            row(peers, b).add(a);
            return this;
        }

        /// Two networks of one organisation that get to each other.
        public Builder siblings(Asn a, Asn b) {
            network(a).network(b);
            row(siblings, a).add(b);
            row(siblings, b).add(a);
            return this;
        }

        /// The graph of what was collected.
        ///
        /// @throws IllegalArgumentException if networks buy from each other in a ring; it is named
        public AsGraph build() {
            AsGraph graph = new AsGraph(this);
            List<Asn> ring = new Rings(graph).first();
            if (!ring.isEmpty()) {
                throw new IllegalArgumentException("networks buy transit from each other in a ring: " + ring);
            }
            return graph;
        }

        private static SortedSet<Asn> row(SortedMap<Asn, SortedSet<Asn>> relations, Asn asn) {
            return relations.computeIfAbsent(asn, _ -> new TreeSet<>());
        }
    }

    /// Looks for networks that buy from each other in a ring: what is left once networks whose providers are all gone
    /// are taken away, again and again.
    private record Rings(AsGraph graph) {

        List<Asn> first() {
            boolean[] gone = new boolean[graph.size()];
            boolean changed = true;
            while (changed) {
                changed = false;
                for (int i = 0; i < gone.length; i++) {
                    if (!gone[i] && allGone(graph.providers(i), gone)) {
                        gone[i] = true;
                        changed = true;
                    }
                }
            }
            for (int i = 0; i < gone.length; i++) {
                if (!gone[i]) {
                    return ringFrom(i, gone);
                }
            }
            return List.of();
        }

        private static boolean allGone(int[] numbers, boolean[] gone) {
            for (int number : numbers) {
                if (!gone[number]) {
                    return false;
                }
            }
            return true;
        }

        // Every network that is left has a provider that is left, so going up must come back.
        private List<Asn> ringFrom(int start, boolean[] gone) {
            List<Integer> way = new ArrayList<>();
            int at = start;
            while (!way.contains(at)) {
                way.add(at);
                at = firstLeft(graph.providers(at), gone);
            }
            return way.subList(way.indexOf(at), way.size()).stream()
                    .map(graph::asn)
                    .toList();
        }

        private static int firstLeft(int[] numbers, boolean[] gone) {
            for (int number : numbers) {
                if (!gone[number]) {
                    return number;
                }
            }
            throw new IllegalStateException("a network without providers is no part of a ring");
        }
    }
}
