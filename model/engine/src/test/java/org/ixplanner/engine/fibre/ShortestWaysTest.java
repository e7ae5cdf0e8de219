package org.ixplanner.engine.fibre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Shortest ways on drawn fibre against a slow and obvious reference (Floyd 1962). The seed is in each test's name.
final class ShortestWaysTest {

    private static final Carrier CARRIER = new Carrier(new Asn(1), "o");

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 150);
    }

    /// Nodes on a line of places, each stretch of fibre of a drawn length; some closed, some of the carrier's own.
    private static final class Drawn {

        final int nodes;
        final StringBuilder text = new StringBuilder();
        final int[] starts;
        final int[] ends;
        final double[] lengthsKm;
        final boolean[] usable;

        Drawn(long seed) {
            SplittableRandom random = new SplittableRandom(seed);
            nodes = 2 + random.nextInt(9);
            int spans = random.nextInt(3 * nodes);
            starts = new int[spans];
            ends = new int[spans];
            lengthsKm = new double[spans];
            usable = new boolean[spans];
            for (int i = 0; i < nodes; i++) {
                text.append("site N%d KE\n".formatted(i));
            }
            for (int i = 0; i < spans; i++) {
                starts[i] = random.nextInt(nodes);
                ends[i] = (starts[i] + 1 + random.nextInt(nodes - 1)) % nodes;
                lengthsKm[i] = random.nextInt(1, 1000);
                int drawn = random.nextInt(4);
                usable[i] = drawn > 0;
                text.append("fibre N%d N%d %s called /%d %s\n"
                        .formatted(starts[i], ends[i], lengthsKm[i], i, access(drawn)));
            }
        }

        private static String access(int drawn) {
            return switch (drawn) {
                case 0 -> "access closed owner p";
                case 1 -> "access closed owner o";
                case 2 -> "access unknown";
                default -> "access open";
            };
        }

        String span(int number) {
            return "N%d-N%d/%d".formatted(starts[number], ends[number], number);
        }

        /// Distances over usable spans but the one that is cut; −1 cuts none.
        double[][] reference(int cut) {
            return reference(cut, false);
        }

        /// @param anybodys whether spans count that are closed to the carrier
        double[][] reference(int cut, boolean anybodys) {
            double[][] km = new double[nodes][nodes];
            for (int i = 0; i < nodes; i++) {
                Arrays.fill(km[i], Double.POSITIVE_INFINITY);
                km[i][i] = 0;
            }
            for (int i = 0; i < starts.length; i++) {
                if ((anybodys || usable[i]) && i != cut) {
                    km[starts[i]][ends[i]] = Math.min(km[starts[i]][ends[i]], lengthsKm[i]);
                    km[ends[i]][starts[i]] = km[starts[i]][ends[i]];
                }
            }
            for (int over = 0; over < nodes; over++) {
                for (int from = 0; from < nodes; from++) {
                    for (int to = 0; to < nodes; to++) {
                        km[from][to] = Math.min(km[from][to], km[from][over] + km[over][to]);
                    }
                }
            }
            return km;
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void drawnFibreIsAsShortAsTheReferenceSays(long seed) {
        Drawn drawn = new Drawn(seed);
        Plan plan = Sketch.plan(drawn.text.toString());
        Ground ground = new Ground(Runs.enacted(plan), Assumptions.of(plan));
        double[][] expected = drawn.reference(-1);
        for (int from = 0; from < drawn.nodes; from++) {
            for (int to = 0; to < drawn.nodes; to++) {
                Way way = way(plan, ground, from, to).orElseThrow();
                boolean reached = expected[from][to] < Double.POSITIVE_INFINITY;
                assertThat(way.estimated()).as("N%d to N%d", from, to).isEqualTo(!reached);
                if (reached) {
                    assertThat(way.km()).as("N%d to N%d", from, to).isCloseTo(expected[from][to], within(1e-9));
                    assertThat(way.spans().stream()
                                    .mapToDouble(step -> plan.spans()
                                            .find(step.span())
                                            .orElseThrow()
                                            .lengthKm())
                                    .sum())
                            .isCloseTo(way.km(), within(1e-9));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCutNeverShortensAndIsNeverEstimated(long seed) {
        Drawn drawn = new Drawn(seed);
        Plan plan = Sketch.plan(drawn.text.toString());
        Ground whole = new Ground(Runs.enacted(plan), Assumptions.of(plan));
        for (int cut = 0; cut < drawn.starts.length; cut++) {
            Ground broken =
                    new Ground(Runs.enacted(plan, new OutageLever.CutSpan(drawn.span(cut))), Assumptions.of(plan));
            double[][] expected = drawn.reference(cut);
            double[][] anybodys = drawn.reference(-1, true);
            double[][] left = drawn.reference(cut, true);
            for (int to = 0; to < drawn.nodes; to++) {
                Way before = way(plan, whole, 0, to).orElseThrow();
                Optional<Way> after = way(plan, broken, 0, to);
                // An estimate stands unless the cut takes the last fibre that anybody had there.
                boolean stands = Double.isInfinite(anybodys[0][to]) || left[0][to] < Double.POSITIVE_INFINITY;
                boolean stillThere = before.estimated() ? stands : expected[0][to] < Double.POSITIVE_INFINITY;
                assertThat(after.isPresent()).as("cut %d, to N%d", cut, to).isEqualTo(stillThere);
                after.ifPresent(way -> {
                    assertThat(way.km()).isGreaterThanOrEqualTo(before.km());
                    assertThat(way.estimated()).isEqualTo(before.estimated());
                });
            }
        }
    }

    private static Optional<Way> way(Plan plan, Ground ground, int from, int to) {
        return ground.way(CARRIER, spot(plan, from), spot(plan, to));
    }

    private static Spot spot(Plan plan, int node) {
        return Spot.of(plan, plan.sites().find("N" + node).orElseThrow());
    }
}
