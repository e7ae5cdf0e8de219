package org.ixplanner.app.text;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// An axis with round numbers on it.
///
/// @param low where it begins, round
/// @param high where it ends, round
/// @param step between numbers
public record RoundAxis(double low, double high, double step) {

    private static final int WANTED_STEPS = 5;

    /// An axis with zero on it that holds these values.
    public static RoundAxis holding(double least, double most) {
        double low = Math.min(0, least);
        double high = Math.max(0, most);
        if (low == high) {
            return new RoundAxis(0, 1, 1);
        }
        double step = roundUp((high - low) / WANTED_STEPS);
        return new RoundAxis(Math.floor(low / step) * step, Math.ceil(high / step - 1e-9) * step, step);
    }

    /// The numbers on it, from low to high.
    public List<Double> ticks() {
        List<Double> ticks = new ArrayList<>();
        long last = Math.round((high - low) / step);
        for (long i = 0; i <= last; i++) {
            ticks.add((Math.round(low / step) + i) * step);
        }
        return ticks;
    }

    /// The numbers on it as they are read, from low to high.
    public List<String> labels(Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals());
        format.setMaximumFractionDigits(decimals());
        List<String> labels = new ArrayList<>();
        for (double tick : ticks()) {
            labels.add((tick < 0 ? "\u2212" : "") + format.format(Math.abs(tick)));
        }
        return labels;
    }

    /// How many decimals its numbers need.
    public int decimals() {
        int decimals = 0;
        double scaled = step;
        while (Math.abs(scaled - Math.rint(scaled)) > 1e-9 * scaled && decimals < 9) {
            scaled *= 10;
            decimals++;
        }
        return decimals;
    }

    /// Where a value is, from 0 at the low end to 1 at the high end.
    public double place(double value) {
        return (value - low) / (high - low);
    }

    private static double roundUp(double step) {
        double power = Math.pow(10, Math.floor(Math.log10(step)));
        for (double round : new double[] {1, 2, 2.5, 5}) {
            if (step <= round * power * (1 + 1e-9)) {
                return round * power;
            }
        }
        return 10 * power;
    }
}
