package org.ixplanner.app.text;

import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.study.Figure;
import org.ixplanner.engine.study.Kpi;

/// Reported figures in words.
public final class Figures {

    // Sums in another order differ in their last digits.
    private static final double ROUNDING = 1e-9;

    private final Texts texts;
    private final Numbers numbers;
    private final String currency;

    /// @param texts the language, and how numbers are written in it
    /// @param currency of the plan
    public Figures(Texts texts, String currency) {
        this.texts = texts;
        this.numbers = new Numbers(texts);
        this.currency = currency;
    }

    /// What the figure is called.
    public String name(Kpi kpi) {
        return texts.text("kpi." + kpi.key());
    }

    /// What the figure means.
    public String meaning(Kpi kpi) {
        return texts.text("kpi." + kpi.key() + ".meaning");
    }

    /// The number with its unit; a dash where it is refused.
    public String value(Kpi kpi, Figure figure) {
        return figure.value().isPresent() ? number(kpi, figure.value().getAsDouble()) : texts.text("figure.none");
    }

    /// How far the figure is from another; a dash where one of them is refused.
    public String change(Kpi kpi, Figure from, Figure to) {
        return from.value().isPresent() && to.value().isPresent()
                ? numbers.change(
                        difference(from.value().getAsDouble(), to.value().getAsDouble()), kpi.unit(), currency)
                : texts.text("figure.none");
    }

    private static double difference(double from, double to) {
        double size = Math.max(Math.abs(from), Math.abs(to));
        return Math.abs(to - from) <= size * ROUNDING ? 0 : to - from;
    }

    // A figure without a unit is a count.
    private String number(Kpi kpi, double value) {
        return kpi.unit() == Unit.NONE ? numbers.count((long) value) : numbers.figure(value, kpi.unit(), currency);
    }
}
