package org.ixplanner.engine.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.ixplanner.engine.plan.evidence.Shape;
import org.ixplanner.engine.scenario.AssumptionCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How numbers are spread.
final class DistributionTest {

    @ParameterizedTest
    @CsvSource({
        // Values worked out from the definitions.
        "FIXED, 5, 0, 10, 0.1, 5",
        "UNIFORM, 3, 2, 6, 0.25, 3",
        // Rising side of the triangle 0, 4, 10: x² ÷ (10 · 4) = 0.1 → x = 2.
        "TRIANGULAR, 4, 0, 10, 0.1, 2",
        // Falling side: (10 − x)² ÷ (10 · 6) = 0.15 → x = 7.
        "TRIANGULAR, 4, 0, 10, 0.85, 7",
        // Beta(3, 3) is symmetric.
        "PERT, 5, 0, 10, 0.5, 5",
        // Beta(1, 5): 1 − (1 − x)⁵ = 0.5 → x = 1 − 0.5^0.2 = 0.129449436703876.
        "PERT, 0, 0, 10, 0.5, 1.29449436703876",
        // Beta(5, 1): x⁵ = 0.1 → x = 0.630957344480193.
        "PERT, 10, 0, 10, 0.1, 6.30957344480193",
        // p10 = 1, p90 = 100: the median is their geometric mean.
        "LOGNORMAL, 10, 1, 100, 0.5, 10",
        "LOGNORMAL, 10, 1, 100, 0.1, 1",
        "LOGNORMAL, 10, 1, 100, 0.9, 100",
    })
    void theQuantilesAreThoseOfTheDefinition(
            Shape shape, double value, double low, double high, double probability, double expected) {
        assertThat(new Distribution(shape, value, low, high).quantile(probability))
                .isCloseTo(expected, within(1e-7 * Math.max(1, expected)));
    }

    @Test
    void theNormalQuantileIsThatOfTables() {
        assertThat(NormalQuantile.of(0.5)).isZero();
        assertThat(NormalQuantile.of(0.975)).isCloseTo(1.959963984540054, within(1e-8));
        assertThat(NormalQuantile.of(0.001)).isCloseTo(-3.090232306167814, within(1e-8));
        assertThat(NormalQuantile.of(0.999)).isCloseTo(3.090232306167814, within(1e-8));
    }

    @Test
    void theBetaDistributionIsThatOfItsDensityAddedUp() {
        // Beta(2, 4) has the density 20 · x · (1 − x)³.
        BetaQuantile beta = new BetaQuantile(2, 4);
        double sum = 0;
        int steps = 200_000;
        for (int i = 0; i < steps; i++) {
            double x = (i + 0.5) / steps;
            sum += 20 * x * Math.pow(1 - x, 3) / steps;
            if (i % 20_000 == 19_999) {
                double end = (i + 1.0) / steps;
                assertThat(beta.below(end)).isCloseTo(sum, within(1e-9));
                if (sum < 0.9999) {
                    assertThat(beta.of(beta.below(end))).isCloseTo(end, within(1e-9));
                }
            }
        }
    }

    @Test
    void quantilesRiseAndStayInTheRange() {
        AssumptionCatalogue.ALL.forEach(known -> {
            Distribution distribution = new Distribution(known.shape(), known.value(), known.low(), known.high());
            double last = Double.NEGATIVE_INFINITY;
            for (double probability = 0.01; probability < 1; probability += 0.01) {
                double quantile = distribution.quantile(probability);
                assertThat(quantile).as(known.id()).isGreaterThanOrEqualTo(last);
                assertThat(quantile).as(known.id()).isBetween(known.low(), known.high());
                last = quantile;
            }
        });
    }

    @Test
    void aRangeOfNoWidthIsItsValue() {
        for (Shape shape : Shape.values()) {
            assertThat(new Distribution(shape, 3, 3, 3).quantile(0.01)).isEqualTo(3);
        }
    }

    @Test
    void aRangeThatRunsBackwardsIsRefused() {
        assertThatThrownBy(() -> new Distribution(Shape.LOGNORMAL, 5, 9, 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Distribution(Shape.LOGNORMAL, 5, 0, 9))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
