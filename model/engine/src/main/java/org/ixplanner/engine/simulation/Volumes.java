package org.ixplanner.engine.simulation;

/// Volumes at the busy hour, in Mbit/s: local + regional + international + unserved = demand.
///
/// @param demandMbps what the users of the plan's networks at home ask for
/// @param onNetMbps within one organisation, local or not
/// @param localMbps never abroad; on-net and caches at home included
/// @param regionalMbps abroad within the region
/// @param internationalMbps abroad beyond
/// @param unservedMbps not delivered
/// @param trombonedMbps out of the country and back, sender and users at home
/// @param exchangeMbps over an exchange at home
/// @param fillMbps fetched by caches
/// @param foreignFillMbps of that, from abroad
/// @param congestedMbps does not fit a port or span
/// @param otherNetworksMbps demand of the country's users outside the plan's networks, in none of the other
///     figures; NaN if the plan does not state the national peak
public record Volumes(
        double demandMbps,
        double onNetMbps,
        double localMbps,
        double regionalMbps,
        double internationalMbps,
        double unservedMbps,
        double trombonedMbps,
        double exchangeMbps,
        double fillMbps,
        double foreignFillMbps,
        double congestedMbps,
        double otherNetworksMbps) {}
