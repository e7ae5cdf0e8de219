package org.ixplanner.engine.routing.relations;

import java.util.Arrays;

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
