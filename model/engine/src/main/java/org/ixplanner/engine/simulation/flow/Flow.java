package org.ixplanner.engine.simulation.flow;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ixplanner.engine.demand.DemandKind;
import org.ixplanner.engine.plan.network.Asn;
import org.jspecify.annotations.Nullable;

/// A delivery flow: part of the demand of one network's users, from one origin along one way.
///
/// @param kind which part of the demand
/// @param origin who sends it
/// @param group whose content it is; null for other kinds
/// @param cache which cache delivers it; null for none
/// @param sink whose users receive it
/// @param mbps at the busy hour
/// @param category where it went
/// @param onNet whether it stays within one organisation
/// @param tromboned whether it left the country between a sender and users at home
/// @param walk its way; empty if unserved
/// @param rttMs round trip, propagation and hand-overs only; empty if unserved or a distance is unknown
/// @param exchanges exchanges at home that it crosses, in alphabetical order
/// @param fillMbps what its cache fetches for it at the busy hour
/// @param congestedMbps the part of it that does not fit a port or span on its way; it keeps its category
public record Flow(
        DemandKind kind,
        Origin origin,
        @Nullable String group,
        @Nullable String cache,
        Asn sink,
        double mbps,
        Category category,
        boolean onNet,
        boolean tromboned,
        Optional<Walk> walk,
        OptionalDouble rttMs,
        List<String> exchanges,
        double fillMbps,
        double congestedMbps) {

    /// Keeps its own copy of the list.
    public Flow {
        exchanges = List.copyOf(exchanges);
    }

    /// The same flow with this part congested.
    public Flow withCongested(double part) {
        return new Flow(
                kind, origin, group, cache, sink, mbps, category, onNet, tromboned, walk, rttMs, exchanges, fillMbps,
                part);
    }
}
