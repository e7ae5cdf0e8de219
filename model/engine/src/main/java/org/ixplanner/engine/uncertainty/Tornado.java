package org.ixplanner.engine.uncertainty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Which of the drawn numbers a figure hangs on, the most important first.
///
/// @param bars by the size of their correlation; of equal ones in the order of the numbers
public record Tornado(List<Bar> bars) {

    /// One number.
    ///
    /// @param id its name
    /// @param rankCorrelation with the figure, −1 to 1
    /// @param atLow mean of the figure over the fifth of the draws in which the number is lowest
    /// @param atHigh mean of the figure over the fifth in which it is highest
    public record Bar(String id, double rankCorrelation, double atLow, double atHigh) {}

    /// Keeps its own copy of the list.
    public Tornado {
        bars = List.copyOf(bars);
    }

    /// The tornado of a figure.
    ///
    /// @param ids of the numbers
    /// @param numbers a row for each number, a value for each draw
    /// @param figure a value for each draw
    public static Tornado of(List<String> ids, double[][] numbers, double[] figure) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            bars.add(new Bar(
                    ids.get(i),
                    RankCorrelation.of(numbers[i], figure),
                    mean(numbers[i], figure, true),
                    mean(numbers[i], figure, false)));
        }
        bars.sort(Comparator.comparingDouble((Bar bar) -> -Math.abs(bar.rankCorrelation())));
        return new Tornado(bars);
    }

    private static double mean(double[] number, double[] figure, boolean low) {
        double[] ranks = RankCorrelation.ranks(number);
        double fifth = number.length / 5.0;
        double sum = 0;
        int count = 0;
        for (int i = 0; i < ranks.length; i++) {
            if (low ? ranks[i] < fifth : ranks[i] >= number.length - fifth) {
                sum += figure[i];
                count++;
            }
        }
        return count == 0 ? Double.NaN : sum / count;
    }
}
