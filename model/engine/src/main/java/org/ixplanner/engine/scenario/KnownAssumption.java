package org.ixplanner.engine.scenario;

import org.ixplanner.engine.plan.evidence.Shape;

/// A number of the method with its default. What it means and where the default comes from is in the message bundle
/// under `assumption.<id>` and `assumption.<id>.source`.
///
/// @param id what plans override it by
/// @param value the default
/// @param unit as printed
/// @param shape how it is spread over the range
/// @param least below this it makes no sense
/// @param most above this it makes no sense
/// @param low lower end of the range (lognormal: 10th percentile)
/// @param high upper end of the range (lognormal: 90th percentile)
public record KnownAssumption(
        String id, double value, String unit, Shape shape, double least, double most, double low, double high) {

    /// @throws IllegalArgumentException if the value is outside its range
    public KnownAssumption {
        if (!(least <= low && low <= value && value <= high && high <= most)) {
            throw new IllegalArgumentException(id + " is " + value + ", outside " + low + " to " + high);
        }
    }
}
