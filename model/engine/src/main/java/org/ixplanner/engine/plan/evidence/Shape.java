package org.ixplanner.engine.plan.evidence;

/// How an assumption's value is spread over its range.
public enum Shape {
    /// always the value
    FIXED,
    /// every value of the range alike
    UNIFORM,
    /// most likely at the value, falling to zero at both ends
    TRIANGULAR,
    /// as triangular, smoother (beta with weight 4 on the value)
    PERT,
    /// logarithm normal; the range is the 10th to the 90th percentile
    LOGNORMAL
}
