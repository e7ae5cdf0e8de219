package org.ixplanner.engine.routing.relations;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;

/// Collects relations of networks. Each pair of networks has one.
public final class AsRelationsBuilder {

    /// What became of a relation.
    public enum Added {
        /// the pair had none before
        NEW,
        /// the pair had it already
        KNOWN,
        /// the pair has another one, which stays
        CONFLICT
    }

    private static final long MAX_ASN = 4_294_967_295L;
    private static final int FIRST_CAPACITY = 1 << 12;
    // Spreads neighbouring keys over the table (the golden ratio, as in Knuth's multiplicative hashing).
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    // An open hash table: lower ASN and higher ASN in one number, 0 for a free place, and the relation beside it, seen
    // from the lower one.
    private long[] pairs = new long[FIRST_CAPACITY];
    private byte[] relations = new byte[FIRST_CAPACITY];
    private int count;
    private final SortedSet<Long> named = new TreeSet<>();

    /// Knows no relation yet.
    public AsRelationsBuilder() {}

    /// Adds the relation of two networks.
    ///
    /// @param relation of the first to the second
    /// @throws IllegalArgumentException if a number is no ASN, or if both are the same
    public Added add(long first, long second, Relation relation) {
        if (first < 1 || second < 1 || first > MAX_ASN || second > MAX_ASN || first == second) {
            throw new IllegalArgumentException("no pair of networks: " + first + " and " + second);
        }
        long pair = pair(first, second);
        Relation ofLower = first < second ? relation : relation.inverted();
        int place = place(pairs, pair);
        if (pairs[place] != 0) {
            return relations[place] == code(ofLower) ? Added.KNOWN : Added.CONFLICT;
        }
        pairs[place] = pair;
        relations[place] = code(ofLower);
        count++;
        if (count > pairs.length / 2) {
            grow();
        }
        return Added.NEW;
    }

    /// Sets the relation of two networks, whatever it was.
    ///
    /// @param relation of the first to the second
    /// @throws IllegalArgumentException if a number is no ASN, or if both are the same
    public void set(long first, long second, Relation relation) {
        if (add(first, second, relation) == Added.CONFLICT) {
            relations[place(pairs, pair(first, second))] = code(first < second ? relation : relation.inverted());
        }
    }

    /// Adds a network that may have no relation.
    ///
    /// @throws IllegalArgumentException if the number is no ASN
    public void network(long asn) {
        if (asn < 1 || asn > MAX_ASN) {
            throw new IllegalArgumentException("no ASN: " + asn);
        }
        named.add(asn);
    }

    /// Adds all networks of a graph, and those relations of it that are wanted; pairs that have a relation keep it.
    ///
    /// @param wanted asked once about each pair
    public void addAll(AsRelations graph, PairTest wanted) {
        for (int i = 0; i < graph.size(); i++) {
            network(graph.asn(i));
            addAll(graph, graph.providers(), i, Relation.CUSTOMER_OF, wanted);
            addAll(graph, graph.peers(), i, Relation.PEER, wanted);
        }
    }

    /// Asks about a pair.
    @FunctionalInterface
    public interface PairTest {

        /// @param lower ASN
        /// @param higher ASN
        boolean test(long lower, long higher);
    }

    private void addAll(AsRelations graph, Neighbours neighbours, int network, Relation relation, PairTest wanted) {
        long asn = graph.asn(network);
        for (int i = neighbours.starts()[network]; i < neighbours.starts()[network + 1]; i++) {
            long other = graph.asn(neighbours.networks()[i]);
            // Peers are on each other's lists.
            boolean isFirst = relation != Relation.PEER || asn < other;
            if (isFirst && wanted.test(Math.min(asn, other), Math.max(asn, other))) {
                add(asn, other, relation);
            }
        }
    }

    /// How many pairs are related so far.
    public int linkCount() {
        return count;
    }

    /// The relations so far, frozen.
    public AsRelations build() {
        long[] asns = asns();
        long[] sorted = new long[count];
        int at = 0;
        for (long pair : pairs) {
            if (pair != 0) {
                sorted[at++] = pair;
            }
        }
        Arrays.sort(sorted);
        return new AsRelations(
                asns,
                neighbours(asns, sorted, Relation.CUSTOMER_OF),
                neighbours(asns, sorted, Relation.PROVIDER_OF),
                neighbours(asns, sorted, Relation.PEER));
    }

    /// The neighbours to whom each network has this relation.
    private Neighbours neighbours(long[] asns, long[] sorted, Relation relation) {
        long[] edges = new long[2 * count];
        int edgeCount = 0;
        for (long pair : sorted) {
            byte ofLower = relations[place(pairs, pair)];
            long lower = Arrays.binarySearch(asns, pair >>> 32);
            long higher = Arrays.binarySearch(asns, pair & MAX_ASN);
            if (ofLower == code(relation)) {
                edges[edgeCount++] = (lower << 32) | higher;
            }
            if (ofLower == code(relation.inverted())) {
                edges[edgeCount++] = (higher << 32) | lower;
            }
        }
        long[] used = Arrays.copyOf(edges, edgeCount);
        Arrays.sort(used);
        int[] starts = new int[asns.length + 1];
        int[] networks = new int[edgeCount];
        for (int i = 0; i < edgeCount; i++) {
            starts[(int) (used[i] >>> 32) + 1]++;
            networks[i] = (int) used[i];
        }
        for (int i = 0; i < asns.length; i++) {
            starts[i + 1] += starts[i];
        }
        return new Neighbours(starts, networks);
    }

    private long[] asns() {
        long[] all = new long[2 * count + named.size()];
        int at = 0;
        for (long asn : named) {
            all[at++] = asn;
        }
        for (long pair : pairs) {
            if (pair != 0) {
                all[at++] = pair >>> 32;
                all[at++] = pair & MAX_ASN;
            }
        }
        Arrays.sort(all);
        int distinct = 0;
        for (int i = 0; i < all.length; i++) {
            if (i == 0 || all[i] != all[i - 1]) {
                all[distinct++] = all[i];
            }
        }
        return Arrays.copyOf(all, distinct);
    }

    private void grow() {
        long[] morePairs = new long[2 * pairs.length];
        byte[] moreRelations = new byte[2 * pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            if (pairs[i] != 0) {
                int place = place(morePairs, pairs[i]);
                morePairs[place] = pairs[i];
                moreRelations[place] = relations[i];
            }
        }
        pairs = morePairs;
        relations = moreRelations;
    }

    private static long pair(long first, long second) {
        return (Math.min(first, second) << 32) | Math.max(first, second);
    }

    private static int place(long[] table, long pair) {
        int place = (int) ((pair * SPREAD) >>> 40) & (table.length - 1);
        while (table[place] != 0 && table[place] != pair) {
            place = (place + 1) & (table.length - 1);
        }
        return place;
    }

    private static byte code(Relation relation) {
        return switch (relation) {
            case PROVIDER_OF -> 0;
            case CUSTOMER_OF -> 1;
            case PEER -> 2;
        };
    }
}
