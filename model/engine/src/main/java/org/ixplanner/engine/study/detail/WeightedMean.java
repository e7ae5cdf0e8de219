package org.ixplanner.engine.study.detail;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/// Means over tromboned flows, weighted by volume.
///
/// @param detours the flows, at least one
record WeightedMean(List<Detour> detours) {

    double mbps() {
        double sum = 0;
        for (Detour detour : detours) {
            sum += detour.flow().mbps();
        }
        return sum;
    }

    /// Empty if the number is not known of one of them.
    OptionalDouble of(ToDoubleFunction<Detour> number) {
        double sum = 0;
        for (Detour detour : detours) {
            sum += number.applyAsDouble(detour) * detour.flow().mbps();
        }
        return Double.isNaN(sum) ? OptionalDouble.empty() : OptionalDouble.of(sum / mbps());
    }
}
