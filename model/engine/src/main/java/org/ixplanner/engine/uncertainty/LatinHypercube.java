package org.ixplanner.engine.uncertainty;

import java.util.ArrayList;
import java.util.List;

/// Draws of several numbers at once, each number's range divided into as many equally likely parts as there are draws
/// and each part hit exactly once (McKay, Beckman and Conover, 1979). Draw `d` is a function of the seed, the number of
/// draws and `d` alone.
public final class LatinHypercube {

    private final List<Distribution> distributions;
    private final int draws;
    private final CounterRandom random;
    private final int[][] parts;

    /// @param distributions of the numbers, in an order that is part of the result
    /// @param draws how many, at least 1
    /// @param seed of everything drawn
    public LatinHypercube(List<Distribution> distributions, int draws, long seed) {
        if (draws < 1) {
            throw new IllegalArgumentException("there must be a draw, was " + draws);
        }
        this.distributions = List.copyOf(distributions);
        this.draws = draws;
        random = new CounterRandom(seed);
        List<int[]> shuffled = new ArrayList<>();
        for (int i = 0; i < distributions.size(); i++) {
            shuffled.add(shuffled(i));
        }
        parts = shuffled.toArray(int[][]::new);
    }

    /// How many draws there are.
    public int draws() {
        return draws;
    }

    /// The numbers of one draw, in the order of the distributions.
    ///
    /// @param draw from 0
    public double[] draw(int draw) {
        double[] values = new double[distributions.size()];
        for (int i = 0; i < values.length; i++) {
            double within = random.unit(2L * i + 1, draw);
            double probability = (parts[i][draw] + within) / draws;
            values[i] = distributions.get(i).quantile(Math.clamp(probability, Double.MIN_NORMAL, 1 - 0x1.0p-53));
        }
        return values;
    }

    // Fisher and Yates.
    private int[] shuffled(int dimension) {
        int[] order = new int[draws];
        for (int i = 0; i < draws; i++) {
            order[i] = i;
        }
        for (int i = draws - 1; i > 0; i--) {
            int other = random.below(i + 1, 2L * dimension, i);
            int kept = order[i];
            order[i] = order[other];
            order[other] = kept;
        }
        return order;
    }
}
