package org.ixplanner.engine.study.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.engine.plan.evidence.Grade;

/// Adds up what a figure hangs on, part by part.
final class Tally {

    private static final Comparator<FigureQuality.Weight> LARGEST_FIRST = Comparator.comparingDouble(
                    FigureQuality.Weight::share)
            .reversed()
            .thenComparing(FigureQuality.Weight::input);

    private final Inputs inputs;
    private final Map<Grade, Double> byGrade = new EnumMap<>(Grade.class);
    private double[] byInput = new double[0];
    private double total;

    /// @param inputs knows them by their numbers
    Tally(Inputs inputs) {
        this.inputs = inputs;
    }

    /// A part of the figure. Without any input it counts as measured: nothing weakens it.
    ///
    /// @param amount how much of it
    /// @param made the numbers of the inputs that made it, no number twice in all of them
    void add(double amount, int[]... made) {
        if (amount <= 0) {
            return;
        }
        byInput = byInput.length < inputs.size() ? Arrays.copyOf(byInput, inputs.size()) : byInput;
        Grade weakest = Grade.MEASURED;
        for (int[] some : made) {
            for (int number : some) {
                Grade grade = inputs.get(number).grade();
                weakest = grade.compareTo(weakest) > 0 ? grade : weakest;
                byInput[number] += amount;
            }
        }
        byGrade.merge(weakest, amount, Double::sum);
        total += amount;
    }

    /// Empty if nothing was added.
    Optional<FigureQuality> quality() {
        if (total <= 0) {
            return Optional.empty();
        }
        List<FigureQuality.Weight> weights = new ArrayList<>();
        for (int i = 0; i < byInput.length; i++) {
            if (byInput[i] > 0) {
                weights.add(new FigureQuality.Weight(inputs.get(i), Math.min(1, byInput[i] / total)));
            }
        }
        weights.sort(LARGEST_FIRST);
        return Optional.of(new FigureQuality(
                new GradeShares(
                        share(Grade.MEASURED), share(Grade.PUBLISHED), share(Grade.ESTIMATE), share(Grade.DEFAULT)),
                weights));
    }

    private double share(Grade grade) {
        return byGrade.getOrDefault(grade, 0.0) / total;
    }
}
