package org.ixplanner.exchange.ofds;

import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.NodeKind;
import org.jspecify.annotations.Nullable;

/// A node of a network.
///
/// @param id what spans call it by
/// @param name as people know it; empty if it has none
/// @param place where it is
/// @param kind what stands there, null if that is not said
/// @param status how far it is built, null if that is not said
/// @param country the country it is in, null if that is not said
/// @param where it stands in the data
public record OfdsNode(
        String id,
        String name,
        LonLat place,
        @Nullable NodeKind kind,
        @Nullable BuildStatus status,
        @Nullable String country,
        String where) {}
