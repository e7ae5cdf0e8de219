package org.ixplanner.exchange.ofds;

import java.util.List;

/// A network.
///
/// @param id as published
/// @param name as published; the id if it has none
/// @param version of the standard, such as `0.3`; empty if the data does not say
/// @param nodes where spans end
/// @param spans its spans
public record OfdsNetwork(String id, String name, String version, List<OfdsNode> nodes, List<OfdsSpan> spans) {

    /// Keeps its own copies of the lists.
    public OfdsNetwork {
        nodes = List.copyOf(nodes);
        spans = List.copyOf(spans);
    }
}
