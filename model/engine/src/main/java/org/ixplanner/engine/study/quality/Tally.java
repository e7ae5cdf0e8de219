package org.ixplanner.engine.study.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ixplanner.engine.plan.evidence.Grade;

/// Adds up what a figure hangs on, part by part.
final class Tally {

    private final Map<Grade, Double> byGrade = new EnumMap<>(Grade.class);
    private final Map<Input, Double> byInput = new TreeMap<>();
    private double total;

    /// A part of the figure.
    ///
    /// @param amount how much of it
    /// @param inputs the values that made it; without any, it counts as measured: nothing weakens it
    void add(double amount, List<Input> inputs) {
        if (amount <= 0) {
            return;
        }
        Grade weakest = Grade.MEASURED;
        for (Input input : inputs) {
            weakest = input.grade().compareTo(weakest) > 0 ? input.grade() : weakest;
            byInput.merge(input, amount, Double::sum);
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
        byInput.forEach((input, amount) -> weights.add(new FigureQuality.Weight(input, Math.min(1, amount / total))));
        weights.sort(Comparator.comparingDouble(FigureQuality.Weight::share).reversed());
        return Optional.of(new FigureQuality(
                new GradeShares(
                        share(Grade.MEASURED), share(Grade.PUBLISHED), share(Grade.ESTIMATE), share(Grade.DEFAULT)),
                weights));
    }

    private double share(Grade grade) {
        return byGrade.getOrDefault(grade, 0.0) / total;
    }
}
