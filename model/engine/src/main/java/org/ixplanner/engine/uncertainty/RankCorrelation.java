package org.ixplanner.engine.uncertainty;

import java.util.Comparator;
import java.util.stream.IntStream;

/// Spearman's rank correlation: Pearson's of the ranks, equal values sharing the mean of theirs.
public final class RankCorrelation {

    private RankCorrelation() {}

    /// The correlation, −1 to 1; 0 where one of the two never changes.
    ///
    /// @param a values, none NaN
    /// @param b as many
    public static double of(double[] a, double[] b) {
        return pearson(ranks(a), ranks(b));
    }

    static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int from = 0;
        while (from < order.length) {
            int to = from;
            while (to + 1 < order.length && values[order[to + 1]] == values[order[from]]) {
                to++;
            }
            for (int i = from; i <= to; i++) {
                ranks[order[i]] = (from + to) / 2.0;
            }
            from = to + 1;
        }
        return ranks;
    }

    private static double pearson(double[] a, double[] b) {
        double middle = (a.length - 1) / 2.0;
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - middle) * (b[i] - middle);
            aa += (a[i] - middle) * (a[i] - middle);
            bb += (b[i] - middle) * (b[i] - middle);
        }
        return aa > 0 && bb > 0 ? ab / StrictMath.sqrt(aa * bb) : 0;
    }
}
