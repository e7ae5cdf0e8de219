package org.ixplanner.app.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.ixplanner.engine.plan.schema.Unit;
import org.junit.jupiter.api.Test;

class NumbersTest {

    private final Numbers numbers = new Numbers(new Texts(Locale.ENGLISH));

    @Test
    void ratesTakeTheUnitThatKeepsThemShort() {
        assertThat(figure(19_234, Unit.MBPS)).isEqualTo("19.2 Gbit/s");
        assertThat(figure(412.4, Unit.MBPS)).isEqualTo("412 Mbit/s");
        assertThat(figure(20_000, Unit.MBPS)).isEqualTo("20.0 Gbit/s");
        assertThat(figure(1_234_567, Unit.MBPS)).isEqualTo("1.23 Tbit/s");
        assertThat(figure(0.4567, Unit.MBPS)).isEqualTo("0.457 Mbit/s");
        assertThat(figure(12, Unit.GBPS)).isEqualTo("12.0 Gbit/s");
    }

    @Test
    void whatRoundsUpToAThousandTakesTheNextUnit() {
        assertThat(figure(999.4, Unit.MBPS)).isEqualTo("999 Mbit/s");
        assertThat(figure(999.6, Unit.MBPS)).isEqualTo("1.00 Gbit/s");
        assertThat(figure(-999.6, Unit.MBPS)).isEqualTo("−1.00 Gbit/s");
    }

    @Test
    void sharesArePercentAndTimesHaveThreeDigits() {
        assertThat(figure(0.3449, Unit.SHARE)).isEqualTo("34.5 %");
        assertThat(figure(1, Unit.SHARE)).isEqualTo("100 %");
        assertThat(figure(12.345, Unit.MS)).isEqualTo("12.3 ms");
        assertThat(figure(123.45, Unit.MS)).isEqualTo("123 ms");
    }

    @Test
    void moneyIsInThePlansCurrency() {
        assertThat(figure(1_234_567, Unit.MONEY_PER_MONTH)).isEqualTo("1.23 M USD/month");
        assertThat(figure(412_345, Unit.MONEY_PER_MONTH)).isEqualTo("412,000 USD/month");
        assertThat(figure(-1_234, Unit.MONEY)).isEqualTo("−1,230 USD");
        assertThat(figure(2.5e9, Unit.MONEY)).isEqualTo("2.50 bn USD");
        assertThat(figure(8.5, Unit.MONEY_PER_MBPS_MONTH)).isEqualTo("8.50 USD/Mbit/s/month");
    }

    @Test
    void nothingIsZeroAndNextToNothingIsNot() {
        assertThat(figure(0, Unit.MBPS)).isEqualTo("0 Mbit/s");
        assertThat(figure(-0.0, Unit.MBPS)).isEqualTo("0 Mbit/s");
        assertThat(figure(1e-9, Unit.MBPS)).isEqualTo("<0.0001 Mbit/s");
        assertThat(figure(0.00123, Unit.MS)).isEqualTo("0.0012 ms");
    }

    @Test
    void changesHaveASign() {
        assertThat(change(3_400, Unit.MBPS)).isEqualTo("+3.40 Gbit/s");
        assertThat(change(-0.012, Unit.SHARE)).isEqualTo("−1.20 %-points");
        assertThat(change(0, Unit.MS)).isEqualTo("0 ms");
    }

    @Test
    void rangesSayTheUnitOnce() {
        Scale scale = numbers.scale(24_000, Unit.MBPS, "USD");
        assertThat(told(numbers.range(15_000, 24_000, scale))).isEqualTo("15.0–24.0 Gbit/s");
    }

    @Test
    void thousandsFollowTheLanguage() {
        Numbers german = new Numbers(new Texts(Locale.GERMAN));
        assertThat(told(german.figure(412_345.0, Unit.MONEY, "EUR"))).isEqualTo("412.000 EUR");
        assertThat(german.count(1_234_567)).isEqualTo("1.234.567");
    }

    @Test
    void whatIsNoNumberIsNoFigure() {
        assertThatThrownBy(() -> figure(Double.NaN, Unit.MS)).isInstanceOf(IllegalArgumentException.class);
    }

    private String figure(double value, Unit unit) {
        return told(numbers.figure(value, unit, "USD"));
    }

    private String change(double difference, Unit unit) {
        return told(numbers.change(difference, unit, "USD"));
    }

    private static String told(String text) {
        return text.replace('\u00A0', ' ');
    }
}
