package org.ixplanner.app.importing.fibre;

import org.ixplanner.engine.plan.ground.BuildStatus;
import org.ixplanner.engine.plan.ground.NodeKind;
import org.jspecify.annotations.Nullable;

/// What a source says of a node beside its place. Null is what it does not say.
///
/// @param kind what stands there
/// @param status how far it is built
/// @param country the country it is in
record NodeFacts(@Nullable NodeKind kind, @Nullable BuildStatus status, @Nullable String country) {

    /// Nothing.
    static final NodeFacts NONE = new NodeFacts(null, null, null);
}
