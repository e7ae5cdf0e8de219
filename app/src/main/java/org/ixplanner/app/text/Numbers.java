package org.ixplanner.app.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.text.Message;

/// Numbers as people read them: three significant digits, the unit beside, thousands by locale. The one formatter of
/// command line, desktop and documents, so that all three show the same digits.
public final class Numbers {

    /// Between a number and its unit: they stay on one line.
    private static final String GAP = "\u00A0";

    private static final String MINUS = "\u2212";
    private static final MathContext THREE_DIGITS = new MathContext(3, RoundingMode.HALF_EVEN);
    // Smaller is told as less than this; more zeros say nothing.
    private static final int MOST_DECIMALS = 4;

    private final Texts texts;

    /// @param texts the language, and how numbers are written in it
    public Numbers(Texts texts) {
        this.texts = texts;
    }

    /// A number with its unit: `19.2 Gbit/s`, `34.5 %`, `1.23 M USD/month`.
    ///
    /// @param value in the unit
    /// @param unit of the value
    /// @param currency code that stands for money in the unit
    public String figure(double value, Unit unit, String currency) {
        return figure(value, Scale.of(value, unit, currency, texts));
    }

    /// How far a number has moved: `+3.40 Gbit/s`, `−1.20 %-points`.
    ///
    /// @param difference in the unit
    /// @param unit of the difference
    /// @param currency code that stands for money in the unit
    public String change(double difference, Unit unit, String currency) {
        Scale scale = Scale.of(difference, unit, currency, texts);
        Scale told = unit == Unit.SHARE ? new Scale(scale.factor(), texts.text("number.points")) : scale;
        return (rounded(difference * scale.factor()).signum() > 0 ? "+" : "") + figure(difference, told);
    }

    /// A number in this scale, with the unit.
    public String figure(double value, Scale scale) {
        String number = in(value, scale);
        return scale.unit().isEmpty() ? number : number + GAP + scale.unit();
    }

    /// A range in this scale, with the unit once: `15.0–24.0 Gbit/s`.
    public String range(double low, double high, Scale scale) {
        String range = in(low, scale) + "\u2013" + in(high, scale);
        return scale.unit().isEmpty() ? range : range + GAP + scale.unit();
    }

    /// A number in this scale without the unit, for columns that have it in the heading.
    public String in(double value, Scale scale) {
        return plain(value * scale.factor());
    }

    /// Three significant digits without a unit; whole digits beyond are zeros: `412,000`.
    ///
    /// @throws IllegalArgumentException if the value is not finite: there is no such figure
    public String plain(double value) {
        BigDecimal rounded = rounded(value);
        if (value != 0 && rounded.signum() == 0) {
            return texts.format(Message.of("number.lessThan", decimals(least(), MOST_DECIMALS)));
        }
        return decimals(rounded, Math.max(0, rounded.scale()));
    }

    /// A count, with all its digits.
    public String count(long count) {
        return decimals(BigDecimal.valueOf(count), 0);
    }

    /// The scale in which a column of numbers is told: that of the largest of them.
    ///
    /// @param largest in the unit, sign ignored
    public Scale scale(double largest, Unit unit, String currency) {
        return Scale.of(largest, unit, currency, texts);
    }

    private static BigDecimal least() {
        return BigDecimal.ONE.movePointLeft(MOST_DECIMALS);
    }

    private static BigDecimal rounded(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a figure must be finite, was " + value);
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        if (exact.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal rounded = exact.round(THREE_DIGITS);
        int scale = Math.min(MOST_DECIMALS, digitsAfterPoint(rounded));
        return rounded.setScale(scale, RoundingMode.HALF_EVEN);
    }

    // As many as make three significant digits, zeros at the end included.
    private static int digitsAfterPoint(BigDecimal value) {
        int whole = value.precision() - value.scale();
        return Math.max(0, THREE_DIGITS.getPrecision() - whole);
    }

    private String decimals(BigDecimal value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return (value.signum() < 0 ? MINUS : "") + format.format(value.abs());
    }
}
