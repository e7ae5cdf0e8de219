package org.ixplanner.engine.routing.relations;

/// The neighbours of one kind of all networks. The arrays are read in inner loops over hundreds of thousands of edges;
/// nobody changes them.
///
/// @param starts where in `networks` those of a network begin, one more than there are networks
/// @param networks numbers of networks, those of one network in the order of their ASNs
@SuppressWarnings("ArrayRecordComponent")
public record Neighbours(int[] starts, int[] networks) {

    /// How many edges there are.
    public int count() {
        return networks.length;
    }
}
