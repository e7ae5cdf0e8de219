package org.ixplanner.app.importing.fibre;

import java.util.List;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.Deployment;
import org.ixplanner.engine.plan.ground.Medium;
import org.jspecify.annotations.Nullable;

/// What a source says of a span beside its ends and its route. Null is what it does not say.
///
/// @param status how far it is built
/// @param medium what it runs through
/// @param deployment how it is laid
/// @param capacityGbps what it can carry
/// @param provider the name of its owner
/// @param countries the countries it touches
record SpanFacts(
        @Nullable BuildStatus status,
        @Nullable Medium medium,
        @Nullable Deployment deployment,
        @Nullable Double capacityGbps,
        @Nullable String provider,
        List<String> countries) {}
