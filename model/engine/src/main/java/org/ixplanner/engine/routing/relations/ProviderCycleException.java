package org.ixplanner.engine.routing.relations;

import java.util.List;
import java.util.stream.Collectors;

/// Networks sell transit to each other in a circle, so that none is above the others: an error in the relations.
public final class ProviderCycleException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // immutable lists can be written
    private final List<Long> cycle;

    /// @param cycle ASNs: each sells to the next, the last to the first, which has the lowest
    public ProviderCycleException(List<Long> cycle) {
        super("networks sell transit to each other in a circle: "
                + cycle.stream().map(asn -> "AS" + asn).collect(Collectors.joining(" to ")) + " to AS"
                + cycle.getFirst());
        this.cycle = List.copyOf(cycle);
    }

    /// ASNs: each sells to the next, the last to the first, which has the lowest.
    public List<Long> cycle() {
        return cycle;
    }
}
