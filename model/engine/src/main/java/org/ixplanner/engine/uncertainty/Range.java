package org.ixplanner.engine.uncertainty;

import java.util.Arrays;

/// What draws made of a figure: the value that a tenth, half and nine tenths of the draws do not exceed, each one that
/// was drawn.
///
/// @param p10 10th percentile
/// @param p50 median
/// @param p90 90th percentile
public record Range(double p10, double p50, double p90) {

    /// The range of values, in any order.
    ///
    /// @param values at least one, none NaN
    public static Range of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Range(at(sorted, 10), at(sorted, 50), at(sorted, 90));
    }

    /// The share of the values that reach `least`.
    public static double shareReaching(double[] values, double least) {
        return (double) Arrays.stream(values).filter(value -> value >= least).count() / values.length;
    }

    /// The share of the values above `bound`.
    public static double shareAbove(double[] values, double bound) {
        return (double) Arrays.stream(values).filter(value -> value > bound).count() / values.length;
    }

    private static double at(double[] sorted, int percent) {
        int rank = Math.ceilDiv(percent * sorted.length, 100);
        return sorted[Math.max(0, rank - 1)];
    }
}
