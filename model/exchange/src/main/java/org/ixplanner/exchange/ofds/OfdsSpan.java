package org.ixplanner.exchange.ofds;

import java.util.List;
import org.ixplanner.engine.geo.GeoLine;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.Deployment;
import org.ixplanner.engine.plan.ground.Medium;
import org.jspecify.annotations.Nullable;

/// A span of a network. Null is what the data does not say.
///
/// @param id what it is called by
/// @param name as people know it; empty if it has none
/// @param start the node at which it starts
/// @param end the node at which it ends
/// @param route where it runs
/// @param status how far it is built
/// @param medium what it runs through
/// @param deployment how it is laid
/// @param lengthKm as stated
/// @param capacityGbps what it can carry
/// @param provider the name of who owns the fibre, or of who runs it where no owner is named
/// @param countries the countries it touches
/// @param where it stands in the data
public record OfdsSpan(
        String id,
        String name,
        @Nullable String start,
        @Nullable String end,
        @Nullable GeoLine route,
        @Nullable BuildStatus status,
        @Nullable Medium medium,
        @Nullable Deployment deployment,
        @Nullable Double lengthKm,
        @Nullable Double capacityGbps,
        @Nullable String provider,
        List<String> countries,
        String where) {

    /// Keeps its own copy of the list.
    public OfdsSpan {
        countries = List.copyOf(countries);
    }
}
