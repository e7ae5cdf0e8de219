package org.ixplanner.engine.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.AsRelationsBuilder;
import org.ixplanner.engine.routing.relations.ProviderCycleException;
import org.ixplanner.engine.routing.relations.Relation;
import org.ixplanner.engine.routing.sweep.Hierarchy;

/// Networks and their relations, numbered by rising ASN. Immutable.
public final class AsGraph {

    private final List<Asn> asns;
    // Looked up, never iterated.
    private final Map<Asn, Integer> numbers;
    private final int[][] providers;
    private final int[][] customers;
    private final int[][] peers;
    private final int[][] siblings;
    private final Hierarchy hierarchy;

    private AsGraph(Builder builder) {
        asns = List.copyOf(builder.providers.keySet());
        numbers = new HashMap<>();
        asns.forEach(asn -> numbers.put(asn, numbers.size()));
        providers = rows(builder.providers);
        customers = rows(builder.customers);
        peers = rows(builder.peers);
        siblings = rows(builder.siblings);
        hierarchy = new Hierarchy(relations());
    }

    // Positions there are numbers here: both go by rising ASN.
    private AsRelations relations() {
        AsRelationsBuilder all = new AsRelationsBuilder();
        for (int i = 0; i < size(); i++) {
            all.network(asn(i).number());
            for (int provider : providers[i]) {
                all.set(asn(i).number(), asn(provider).number(), Relation.CUSTOMER_OF);
            }
            for (int peer : peers[i]) {
                all.add(asn(i).number(), asn(peer).number(), Relation.PEER);
            }
        }
        return all.build();
    }

    /// The networks in the order of who sells to whom, siblings aside.
    Hierarchy hierarchy() {
        return hierarchy;
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
            if (!providers.containsKey(asn)) {
                for (SortedMap<Asn, SortedSet<Asn>> relations : List.of(providers, customers, peers, siblings)) {
                    relations.put(asn, new TreeSet<>());
                }
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
            try {
                return new AsGraph(this);
            } catch (ProviderCycleException e) {
                // There each sells to the next; people follow who buys from whom.
                List<Long> ring = new ArrayList<>(e.cycle().reversed());
                Collections.rotate(ring, 1);
                throw new IllegalArgumentException(
                        "networks buy transit from each other in a ring: "
                                + ring.stream().map(Asn::new).toList(),
                        e);
            }
        }

        private static SortedSet<Asn> row(SortedMap<Asn, SortedSet<Asn>> relations, Asn asn) {
            return relations.computeIfAbsent(asn, _ -> new TreeSet<>());
        }
    }
}
