package org.ixplanner.maps.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.SplittableRandom;
import org.assertj.core.data.Offset;
import org.ixplanner.engine.geo.LonLat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What happens to a map that is pushed about.
class ViewportMovesTest {

    private static final GeoBox KENYA = new GeoBox(34, -4.7, 41.9, 4.6);
    private static final Rectangle2D FRAME = new Rectangle2D.Double(0, 0, 1000, 600);
    private static final Viewport START = new Viewport(KENYA, FRAME);
    private static final LonLat NAIROBI = new LonLat(36.8219, -1.2921);
    private static final int RUNS = 200;
    private static final Offset<Double> PX = within(1e-6);

    @Test
    void aPushedMapHasEveryPlaceThatMuchFurther() {
        forManyMoves((seed, random, viewport) -> {
            double dx = random.nextDouble(-400, 400);
            double dy = random.nextDouble(-400, 400);
            Point2D before = at(viewport, NAIROBI);
            Point2D after = at(viewport.movedBy(dx, dy), NAIROBI);

            assertThat(after.getX() - before.getX()).as("seed %d", seed).isCloseTo(dx, PX);
            assertThat(after.getY() - before.getY()).as("seed %d", seed).isCloseTo(dy, PX);
        });
    }

    @Test
    void thePlaceUnderTheCursorStaysThere() {
        forManyMoves((seed, random, viewport) -> {
            double x = random.nextDouble(0, 1000);
            double y = random.nextDouble(0, 600);
            double factor = random.nextDouble(0.5, 2);
            LonLat under = viewport.toLonLat(x, y);
            Viewport zoomed = viewport.zoomedAt(x, y, factor);

            assertThat(zoomed.pxPerM()).as("seed %d", seed).isCloseTo(viewport.pxPerM() * factor, within(1e-12));
            assertThat(zoomed.toLonLat(x, y).distanceKm(under))
                    .as("seed %d", seed)
                    .isLessThan(1e-6);
        });
    }

    @Test
    void zoomingBackWhereItZoomedInShowsWhatWasShown() {
        forManyMoves((seed, random, viewport) -> {
            double x = random.nextDouble(0, 1000);
            double y = random.nextDouble(0, 600);
            Viewport back = viewport.zoomedAt(x, y, 2).zoomedAt(x, y, 0.5);

            assertThat(at(back, NAIROBI).distance(at(viewport, NAIROBI)))
                    .as("seed %d", seed)
                    .isLessThan(1e-6);
        });
    }

    @Test
    void inAnotherFrameTheMiddleStaysInTheMiddleAndTheScaleAsItIs() {
        forManyMoves((seed, random, viewport) -> {
            Rectangle2D other = new Rectangle2D.Double(
                    random.nextDouble(-50, 50),
                    random.nextDouble(-50, 50),
                    random.nextDouble(10, 3000),
                    random.nextDouble(10, 3000));
            Viewport resized = viewport.in(other);

            assertThat(resized.frame()).isEqualTo(other);
            assertThat(resized.pxPerM()).isEqualTo(viewport.pxPerM());
            assertThat(resized.toLonLat(other.getCenterX(), other.getCenterY())
                            .distanceKm(viewport.toLonLat(FRAME.getCenterX(), FRAME.getCenterY())))
                    .as("seed %d", seed)
                    .isLessThan(1e-6);
        });
    }

    @Test
    void whatWasPaintedLiesWhereTheMovedMapHasIt() {
        forManyMoves((seed, random, viewport) -> {
            double[] move = START.scaleAndMoveTo(viewport);
            for (LonLat corner : KENYA.corners()) {
                Point2D painted = at(START, corner);
                Point2D wanted = at(viewport, corner);

                assertThat(move[0] * painted.getX() + move[1])
                        .as("seed %d", seed)
                        .isCloseTo(wanted.getX(), PX);
                assertThat(move[0] * painted.getY() + move[2])
                        .as("seed %d", seed)
                        .isCloseTo(wanted.getY(), PX);
            }
        });
    }

    @Test
    void whatWasNotMovedStays() {
        assertThat(START.scaleAndMoveTo(START)).containsExactly(1, 0, 0);
    }

    @Test
    void twoOfTheSameAreEqual() {
        Viewport same = new Viewport(KENYA, new Rectangle2D.Double(0, 0, 1000, 600));

        assertThat(same).isEqualTo(START).hasSameHashCodeAs(START);
        assertThat(same.movedBy(10, 20).zoomedAt(5, 5, 2))
                .isEqualTo(START.movedBy(10, 20).zoomedAt(5, 5, 2));
        assertThat(START.in(FRAME)).isEqualTo(START);
    }

    @Test
    void twoThatShowSomethingElseAreNot() {
        assertThat(START)
                .isNotEqualTo(START.movedBy(1, 0))
                .isNotEqualTo(START.movedBy(0, 1))
                .isNotEqualTo(START.zoomedAt(0, 0, 1.5))
                .isNotEqualTo(START.in(new Rectangle2D.Double(0, 0, 1000, 601)))
                .isNotEqualTo(new Viewport(new GeoBox(29, -1.5, 35, 4.3), FRAME))
                .isNotEqualTo("a viewport");
    }

    @Test
    void movingChangesNothingOfTheMapThatIsMoved() {
        Viewport before = new Viewport(KENYA, FRAME);
        START.movedBy(100, 100);
        START.zoomedAt(3, 3, 3);
        START.frame().setRect(0, 0, 1, 1);

        assertThat(START).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void noMapGrowsByThat(double factor) {
        assertThatThrownBy(() -> START.zoomedAt(0, 0, factor)).isInstanceOf(IllegalArgumentException.class);
    }

    @FunctionalInterface
    private interface Case {

        void check(long seed, SplittableRandom random, Viewport moved);
    }

    private static void forManyMoves(Case check) {
        for (long seed = 0; seed < RUNS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            Viewport viewport = START;
            for (int i = random.nextInt(6); i > 0; i--) {
                viewport = random.nextBoolean()
                        ? viewport.movedBy(random.nextDouble(-200, 200), random.nextDouble(-200, 200))
                        : viewport.zoomedAt(
                                random.nextDouble(0, 1000), random.nextDouble(0, 600), random.nextDouble(0.7, 1.5));
            }
            check.check(seed, random, viewport);
        }
    }

    private static Point2D at(Viewport viewport, LonLat place) {
        return viewport.toPage(place).orElseThrow();
    }
}
