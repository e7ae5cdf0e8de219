package org.ixplanner.engine.routing.relations;

import java.util.Arrays;
import java.util.Optional;

/// Who is related to whom, frozen. Networks have positions 0 to size − 1 in the order of their ASNs, so the lower
/// position is the lower ASN. Neighbours are kept as three lists of edges, each sorted by network, then neighbour:
/// `starts[i]` to `starts[i + 1]` are network i's.
public final class AsRelations {

    private final long[] asns;
    private final Neighbours providers;
    private final Neighbours customers;
    private final Neighbours peers;

    AsRelations(long[] asns, Neighbours providers, Neighbours customers, Neighbours peers) {
        this.asns = asns;
        this.providers = providers;
        this.customers = customers;
        this.peers = peers;
    }

    /// How many networks there are.
    public int size() {
        return asns.length;
    }

    /// How many pairs are related: provider and customer, or peers.
    public int linkCount() {
        return providers.count() + peers.count() / 2;
    }

    /// The number of the network at a position.
    public long asn(int position) {
        return asns[position];
    }

    /// The position of a network, or a negative number if there is none.
    public int positionOf(long asn) {
        return Arrays.binarySearch(asns, asn);
    }

    /// The relation of one network to another, empty if there is none.
    public Optional<Relation> relation(long first, long second) {
        int from = positionOf(first);
        int to = positionOf(second);
        if (from < 0 || to < 0) {
            return Optional.empty();
        }
        if (has(providers, from, to)) {
            return Optional.of(Relation.CUSTOMER_OF);
        }
        if (has(customers, from, to)) {
            return Optional.of(Relation.PROVIDER_OF);
        }
        return has(peers, from, to) ? Optional.of(Relation.PEER) : Optional.empty();
    }

    private static boolean has(Neighbours neighbours, int network, int other) {
        int start = neighbours.starts()[network];
        return Arrays.binarySearch(neighbours.networks(), start, neighbours.starts()[network + 1], other) >= 0;
    }

    /// Of each network, whom it buys from.
    public Neighbours providers() {
        return providers;
    }

    /// Of each network, whom it sells to.
    public Neighbours customers() {
        return customers;
    }

    /// Of each network, whom it peers with.
    public Neighbours peers() {
        return peers;
    }
}
