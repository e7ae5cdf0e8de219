package org.ixplanner.engine.uncertainty;

/// The quantile function of the beta distribution on 0 to 1 with `a` + `b` = 6, both from 1 to 5: what PERT needs. The
/// distribution function is the regularised incomplete beta function by its continued fraction (Lentz); it is inverted
/// by bisection.
///
/// @param a first shape
/// @param b second shape
record BetaQuantile(double a, double b) {

    private static final int HALVINGS = 52;
    private static final int TERMS = 300;
    private static final double EPSILON = 1e-15;
    private static final double TINY = 1e-300;

    // Lanczos, g = 7, nine terms (Godfrey).
    private static final double[] LANCZOS = {
        0.9999999999998099,
        676.5203681218851,
        -1259.1392167224028,
        771.3234287776531,
        -176.6150291621406,
        12.507343278686905,
        -0.13857109526572012,
        9.984369578019572e-6,
        1.5056327351493116e-7
    };

    /// The value that such a number is below with this probability.
    double of(double probability) {
        double low = 0;
        double high = 1;
        double front = logGamma(a + b) - logGamma(a) - logGamma(b);
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (below(middle, front) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /// The probability that such a number is below `x`.
    double below(double x) {
        return below(x, logGamma(a + b) - logGamma(a) - logGamma(b));
    }

    private double below(double x, double logFront) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        double front = StrictMath.exp(logFront + a * StrictMath.log(x) + b * StrictMath.log1p(-x));
        return x < (a + 1) / (a + b + 2) ? front * fraction(a, b, x) / a : 1 - front * fraction(b, a, 1 - x) / b;
    }

    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / away(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / away(1 + even * d);
            c = away(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / away(1 + odd * d);
            c = away(1 + odd / c);
            value *= d * c;
            if (Math.abs(d * c - 1) < EPSILON) {
                break;
            }
        }
        return value;
    }

    private static double away(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }

    private static double logGamma(double z) {
        double sum = LANCZOS[0];
        for (int i = 1; i < LANCZOS.length; i++) {
            sum += LANCZOS[i] / (z - 1 + i);
        }
        double t = z + 6.5;
        return 0.5 * StrictMath.log(2 * StrictMath.PI) + (z - 0.5) * StrictMath.log(t) - t + StrictMath.log(sum);
    }
}
