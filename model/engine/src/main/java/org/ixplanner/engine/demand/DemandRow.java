package org.ixplanner.engine.demand;

import org.ixplanner.engine.plan.network.Asn;
import org.jspecify.annotations.Nullable;

/// One entry of the delivery ledger: what the users of a network ask of one source at the busy hour.
///
/// @param sink whose users
/// @param kind which part of their demand
/// @param source the network that holds the content or whose users send; null for content groups and the world
/// @param group the content group; null for other kinds
/// @param mbps how much
public record DemandRow(Asn sink, DemandKind kind, @Nullable Asn source, @Nullable String group, double mbps) {

    DemandRow scaled(double factor) {
        return new DemandRow(sink, kind, source, group, mbps * factor);
    }
}
