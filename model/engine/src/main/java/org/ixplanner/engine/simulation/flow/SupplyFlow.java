package org.ixplanner.engine.simulation.flow;

import java.util.Optional;

/// Traffic that is no demand but loads spans and ports and is billed.
///
/// @param kind what it is
/// @param cause what makes it: the cache that fills, the network that sends
/// @param mbps at the busy hour
/// @param walk its way; empty if there is none
public record SupplyFlow(Kind kind, String cause, double mbps, Optional<Walk> walk) {

    /// What supply flows there are.
    public enum Kind {
        /// what a cache fetches from abroad
        FILL,
        /// what users send while they receive
        UPLOAD,
        /// domestic content sold to users abroad
        EGRESS
    }
}
