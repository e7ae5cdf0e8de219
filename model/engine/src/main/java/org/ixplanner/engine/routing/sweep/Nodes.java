package org.ixplanner.engine.routing.sweep;

/// Networks as whole numbers from 0, and whom they buy from.
public interface Nodes {

    /// How many there are.
    int size();

    /// The ASN of a node.
    long asn(int node);

    /// The node of an ASN, or −1 if there is none.
    int nodeOf(long asn);

    /// The nodes from which it buys.
    int[] providersOf(int node);
}
