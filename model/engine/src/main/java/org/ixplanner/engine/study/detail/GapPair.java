package org.ixplanner.engine.study.detail;

import org.ixplanner.engine.plan.network.Asn;
import org.jspecify.annotations.Nullable;

/// Demand of one network's users of one source that could be local and is not.
///
/// @param source the network that sends; null for a content group
/// @param group the content group; null for a network
/// @param sink whose users
/// @param localisableMbps what could be local: all that networks and users at home send, what caches can deliver of
///     content, all content of groups that bring a backbone
/// @param localMbps what of it is
/// @param gapMbps the rest; over all pairs, L1 ceiling less L1 times demand
/// @param remedy what would close most of it
/// @param closesMbps how much of it that closes, if nothing else changes
public record GapPair(
        @Nullable Asn source,
        @Nullable String group,
        Asn sink,
        double localisableMbps,
        double localMbps,
        double gapMbps,
        Remedy remedy,
        double closesMbps) {

    /// Who sends, as files call it.
    public String sourceKey() {
        Asn network = source;
        return network == null ? "group:" + group : network.toString();
    }
}
