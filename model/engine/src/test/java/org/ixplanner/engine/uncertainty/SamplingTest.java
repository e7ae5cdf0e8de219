package org.ixplanner.engine.uncertainty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.ixplanner.engine.plan.evidence.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Draws and what is read from them.
final class SamplingTest {

    private static final List<Distribution> NUMBERS = List.of(
            new Distribution(Shape.UNIFORM, 0.5, 0, 1),
            new Distribution(Shape.PERT, 3, 1, 10),
            new Distribution(Shape.LOGNORMAL, 4, 1, 30),
            new Distribution(Shape.TRIANGULAR, 2, 1, 4));

    private static final DrawModel MODEL = numbers ->
            new double[] {numbers[0] * numbers[1] + StrictMath.log(numbers[2]), numbers[3] - numbers[0], numbers[1]};

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 100, 2000})
    void eachPartOfEachRangeIsHitOnce(int draws) {
        LatinHypercube hypercube = new LatinHypercube(NUMBERS, draws, 42);
        boolean[] hit = new boolean[draws];
        for (int draw = 0; draw < draws; draw++) {
            int part = (int) (hypercube.draw(draw)[0] * draws);
            assertThat(hit[part]).as("part %d", part).isFalse();
            hit[part] = true;
        }
    }

    @Test
    void theMeansOfDrawsAreThoseOfTheDistributions() {
        LatinHypercube hypercube = new LatinHypercube(NUMBERS, 2000, 7);
        double[] sums = new double[4];
        for (int draw = 0; draw < 2000; draw++) {
            double[] numbers = hypercube.draw(draw);
            for (int i = 0; i < 4; i++) {
                sums[i] += numbers[i] / 2000;
            }
        }
        // Uniform: the middle. PERT: (1 + 4·3 + 10) ÷ 6. Triangular: (1 + 2 + 4) ÷ 3.
        assertThat(sums[0]).isCloseTo(0.5, within(0.001));
        assertThat(sums[1]).isCloseTo(23 / 6.0, within(0.001));
        assertThat(sums[3]).isCloseTo(7 / 3.0, within(0.001));
        assertThat(Math.abs(RankCorrelation.of(column(hypercube, 0), column(hypercube, 1))))
                .as("numbers are drawn apart from each other")
                .isLessThan(0.06);
    }

    private static double[] column(LatinHypercube hypercube, int number) {
        double[] column = new double[hypercube.draws()];
        for (int draw = 0; draw < column.length; draw++) {
            column[draw] = hypercube.draw(draw)[number];
        }
        return column;
    }

    @Test
    void anyDrawAloneIsTheSameToTheBit() {
        double[][] rows = Sampling.quietly().run(new LatinHypercube(NUMBERS, 500, 9), MODEL);
        for (int draw : List.of(0, 17, 499)) {
            double[] alone = MODEL.figures(new LatinHypercube(NUMBERS, 500, 9).draw(draw));
            assertThat(bits(alone)).containsExactly(bits(rows[draw]));
        }
    }

    private static long[] bits(double[] values) {
        return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void theNumberOfThreadsReachesNothing(int threads) {
        double[][] expected = Sampling.quietly().run(new LatinHypercube(NUMBERS, 700, 9), MODEL);
        List<Integer> told = Collections.synchronizedList(new ArrayList<>());
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            double[][] rows =
                    new Sampling(pool, told::add, () -> false).run(new LatinHypercube(NUMBERS, 700, 9), MODEL);
            for (int draw = 0; draw < 700; draw++) {
                assertThat(bits(rows[draw])).containsExactly(bits(expected[draw]));
            }
        }
        assertThat(told).contains(700).hasSize(44);
    }

    @Test
    void cancellingStopsBeforeTheNextDraw() {
        AtomicInteger drawn = new AtomicInteger();
        Sampling sampling = new Sampling(Runnable::run, _ -> {}, () -> drawn.get() >= 40);
        assertThatThrownBy(() -> sampling.run(new LatinHypercube(NUMBERS, 700, 9), numbers -> {
                    drawn.incrementAndGet();
                    return numbers;
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(drawn.get()).isEqualTo(40);
    }

    @Test
    void anotherSeedDrawsAnother() {
        assertThat(new LatinHypercube(NUMBERS, 100, 1).draw(5))
                .isNotEqualTo(new LatinHypercube(NUMBERS, 100, 2).draw(5));
    }

    @Test
    void aPercentileIsAValueThatWasDrawn() {
        double[] ten = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
        assertThat(Range.of(ten)).isEqualTo(new Range(1, 5, 9));
        assertThat(Range.of(new double[] {4})).isEqualTo(new Range(4, 4, 4));
        assertThat(Range.shareReaching(ten, 8)).isEqualTo(0.3);
        assertThat(Range.shareAbove(ten, 8)).isEqualTo(0.2);
    }

    @Test
    void equalValuesShareTheirRank() {
        assertThat(RankCorrelation.ranks(new double[] {5, 1, 5, 0})).containsExactly(2.5, 1, 2.5, 0);
        assertThat(RankCorrelation.of(new double[] {1, 2, 3, 4}, new double[] {1, 4, 9, 16}))
                .isEqualTo(1);
        assertThat(RankCorrelation.of(new double[] {1, 2, 3}, new double[] {7, 7, 7}))
                .isZero();
        // Without ties: 1 − 6·Σd² ÷ (n·(n² − 1)); ranks 0 1 2 3 against 1 0 3 2, Σd² = 4: 1 − 24 ÷ 60 = 0.6.
        assertThat(RankCorrelation.of(new double[] {1, 2, 3, 4}, new double[] {2, 1, 4, 3}))
                .isCloseTo(0.6, within(1e-12));
    }

    @Test
    void theTornadoNamesWhatMattersMost() {
        SplittableRandom random = new SplittableRandom(3);
        double[] strong = random.doubles(500).toArray();
        double[] weak = random.doubles(500).toArray();
        double[] figure = new double[500];
        for (int i = 0; i < 500; i++) {
            figure[i] = -10 * strong[i] + weak[i];
        }
        Tornado tornado = Tornado.of(List.of("weak", "strong"), new double[][] {weak, strong}, figure);
        assertThat(tornado.bars()).extracting(Tornado.Bar::id).containsExactly("strong", "weak");
        Tornado.Bar first = tornado.bars().getFirst();
        assertThat(first.rankCorrelation()).isLessThan(-0.9);
        // Lowest fifth of the strong one: about 0.1, highest about 0.9; the weak one about a half.
        assertThat(first.atLow()).isCloseTo(-0.5, within(0.3));
        assertThat(first.atHigh()).isCloseTo(-8.5, within(0.3));
    }
}
