package org.ixplanner.engine.uncertainty;

import org.ixplanner.engine.plan.evidence.Shape;
import org.ixplanner.engine.scenario.Assumptions;

/// How a number is spread.
///
/// @param shape its form
/// @param value the most likely one of a triangular and a PERT distribution, the only one of a fixed one; no part of a
///     uniform and of a lognormal one
/// @param low lower end of the range (lognormal: 10th percentile)
/// @param high upper end of the range (lognormal: 90th percentile)
public record Distribution(Shape shape, double value, double low, double high) {

    // The 90th percentile of the standard normal distribution.
    private static final double Z90 = 1.2815515655446004;
    private static final double PERT_WEIGHT = 4;

    /// @throws IllegalArgumentException if the range does not hold the value or, of a lognormal one, is not above 0
    public Distribution {
        if (!(low <= value && value <= high)) {
            throw new IllegalArgumentException(value + " is outside its range from " + low + " to " + high);
        }
        if (shape == Shape.LOGNORMAL && !(low > 0)) {
            throw new IllegalArgumentException("a lognormal number is above 0, its range begins at " + low);
        }
    }

    /// How an assumption is spread.
    public static Distribution of(Assumptions.Held held) {
        return new Distribution(held.shape(), held.value(), held.low(), held.high());
    }

    /// Whether it is always its value.
    public boolean isFixed() {
        return shape == Shape.FIXED || !(low < high);
    }

    /// The value that the number is below with this probability.
    ///
    /// @param probability above 0 and below 1
    public double quantile(double probability) {
        if (isFixed()) {
            return value;
        }
        return switch (shape) {
            case FIXED -> value;
            case UNIFORM -> low + probability * (high - low);
            case TRIANGULAR -> triangular(probability);
            case PERT -> pert(probability);
            case LOGNORMAL -> lognormal(probability);
        };
    }

    private double triangular(double probability) {
        double width = high - low;
        double rising = (value - low) / width;
        return probability < rising
                ? low + StrictMath.sqrt(probability * width * (value - low))
                : high - StrictMath.sqrt((1 - probability) * width * (high - value));
    }

    private double pert(double probability) {
        double width = high - low;
        double a = 1 + PERT_WEIGHT * (value - low) / width;
        double b = 1 + PERT_WEIGHT * (high - value) / width;
        return low + width * new BetaQuantile(a, b).of(probability);
    }

    private double lognormal(double probability) {
        double logLow = StrictMath.log(low);
        double logHigh = StrictMath.log(high);
        double mean = (logLow + logHigh) / 2;
        double spread = (logHigh - logLow) / (2 * Z90);
        return StrictMath.exp(mean + spread * NormalQuantile.of(probability));
    }
}
