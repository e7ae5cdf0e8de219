package org.ixplanner.engine.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.simulation.flow.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What must always hold where networks move what does not fit, on drawn plans with small ports and contracts. The seed
/// is in each test's name; [RandomSketch] draws the plan.
final class ReliefInvariantsTest {

    private static final double ROUNDING = 1e-9;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static Result moved(Plan plan) {
        return Runs.run(plan, new PolicyLever.TrafficEngineering());
    }

    private static SortedMap<String, Load> all(Loads loads) {
        SortedMap<String, Load> all = new TreeMap<>();
        loads.contracts().forEach((key, load) -> all.put("contract " + key, load));
        loads.ports().forEach((key, load) -> all.put("port " + key, load));
        loads.spans().forEach((key, load) -> all.put("span " + key, load));
        loads.interconnects().forEach((key, load) -> all.put("cable " + key, load));
        return all;
    }

    private static SortedMap<String, Double> bySink(Result result) {
        SortedMap<String, Double> sums = new TreeMap<>();
        for (Flow flow : result.flows()) {
            sums.merge(
                    flow.sink() + " " + flow.kind() + " " + flow.origin() + " " + flow.cache(),
                    flow.mbps(),
                    Double::sum);
        }
        return sums;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsLostOrMadeOnTheWay(long seed) {
        Plan plan = RandomSketches.tight(seed);
        SortedMap<String, Double> before = bySink(Runs.run(plan));
        Result after = moved(plan);
        SortedMap<String, Double> sums = bySink(after);

        assertThat(sums.keySet()).isEqualTo(before.keySet());
        sums.forEach((key, mbps) ->
                assertThat(mbps).as(key).isCloseTo(before.getOrDefault(key, 0.0), within(ROUNDING * (1 + mbps))));
        Volumes volumes = after.volumes();
        assertThat(volumes.localMbps() + volumes.regionalMbps() + volumes.internationalMbps() + volumes.unservedMbps())
                .isCloseTo(volumes.demandMbps(), within(ROUNDING * volumes.demandMbps()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingIsMoreOverloadedThanItWas(long seed) {
        Plan plan = RandomSketches.tight(seed);
        Result before = Runs.run(plan);
        Result after = moved(plan);

        SortedMap<String, Load> loads = all(before.loads());
        for (Map.Entry<String, Load> entry : all(after.loads()).entrySet()) {
            Load now = entry.getValue();
            if (now.capacityMbps().isPresent()) {
                Load was = loads.getOrDefault(entry.getKey(), new Load(0, 0, now.capacityMbps()));
                double fits = now.capacityMbps().getAsDouble();
                assertThat(now.inMbps()).as(entry.getKey()).isLessThanOrEqualTo(most(was.inMbps(), fits));
                assertThat(now.outMbps()).as(entry.getKey()).isLessThanOrEqualTo(most(was.outMbps(), fits));
            }
        }
        assertThat(after.volumes().congestedMbps())
                .isLessThanOrEqualTo(before.volumes().congestedMbps() * (1 + ROUNDING));
    }

    private static double most(double wasMbps, double fitsMbps) {
        return wasMbps > fitsMbps ? wasMbps * (1 + ROUNDING) : fitsMbps;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noWayPassesANetworkTwice(long seed) {
        for (Flow flow : moved(RandomSketches.tight(seed)).flows()) {
            flow.walk().ifPresent(walk -> assertThat(walk.asPath()).doesNotHaveDuplicates());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whereEverythingFitsNotOneBitChanges(long seed) {
        Plan plan = Sketch.plan(RandomSketch.text(seed));
        Result before = Runs.run(plan);
        Result after = moved(plan);

        assertThat(after.flows()).isEqualTo(before.flows());
        assertThat(after.supply()).isEqualTo(before.supply());
        assertThat(after.volumes()).isEqualTo(before.volumes());
        assertThat(after.locality()).isEqualTo(before.locality());
        assertThat(after.latency()).isEqualTo(before.latency());
        assertThat(after.loads()).isEqualTo(before.loads());
    }

    @Test
    void mostOfTheseDrawsMoveSomething() {
        long moving = seeds().filter(seed -> !moved(RandomSketches.tight(seed))
                        .flows()
                        .equals(Runs.run(RandomSketches.tight(seed)).flows()))
                .count();
        assertThat(moving).isGreaterThan(20);
    }
}
