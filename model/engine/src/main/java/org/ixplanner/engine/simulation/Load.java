package org.ixplanner.engine.simulation;

import java.util.OptionalDouble;

/// What one element carries, delivery and supply together, at the busy hour.
///
/// @param inMbps contract: provider to customer; port: exchange to member; span: from its end to its start
/// @param outMbps the other way
/// @param capacityMbps what it can carry each way; empty if that never binds
public record Load(double inMbps, double outMbps, OptionalDouble capacityMbps) {

    /// The larger direction.
    public double mbps() {
        return Math.max(inMbps, outMbps);
    }

    /// The larger direction ÷ capacity; empty without a capacity, or one of 0.
    public OptionalDouble utilisation() {
        return capacityMbps.isPresent() && capacityMbps.getAsDouble() > 0
                ? OptionalDouble.of(mbps() / capacityMbps.getAsDouble())
                : OptionalDouble.empty();
    }
}
