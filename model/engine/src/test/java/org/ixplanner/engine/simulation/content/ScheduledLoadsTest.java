package org.ixplanner.engine.simulation.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads;
import org.ixplanner.engine.simulation.RandomSketches;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.flow.SupplyFlow;
import org.ixplanner.engine.simulation.tally.LoadTally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What scheduled fill puts on things, against the same plans in which caches fill at the busy hour, or not at all. The
/// seed is in each test's name.
final class ScheduledLoadsTest {

    // Of the catalogue: a day of 24 hours, a window of 12, a busy hour of twice the average, and 0.6 of it at night.
    private static final double RATE = 24.0 / (2 * 12);
    private static final double OFF_PEAK = 0.6;
    private static final double SHARE = 0.9;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 40);
    }

    private static SortedMap<String, Load> all(Loads loads) {
        SortedMap<String, Load> all = new TreeMap<>();
        loads.contracts().forEach((key, load) -> all.put("contract " + key, load));
        loads.ports().forEach((key, load) -> all.put("port " + key, load));
        loads.spans().forEach((key, load) -> all.put("span " + key, load));
        loads.interconnects().forEach((key, load) -> all.put("cable " + key, load));
        return all;
    }

    private static double expected(double peakMbps, double fillMbps) {
        return Math.max(peakMbps, OFF_PEAK * peakMbps + RATE * fillMbps);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everythingIsSizedByTheLargerOfBusyHourAndNight(long seed) {
        Result scheduled = Runs.run(RandomSketches.filled(seed, true, SHARE));
        Result unfilled = Runs.run(RandomSketches.filled(seed, false, 0));
        List<SupplyFlow> fill = Runs.run(RandomSketches.filled(seed, false, SHARE)).supply().stream()
                .filter(flow -> flow.kind() == SupplyFlow.Kind.FILL)
                .toList();
        SortedMap<String, Load> fills = all(LoadTally.ofAlone(scheduled.plan(), 1, fill));
        SortedMap<String, Load> peaks = all(unfilled.loads());
        SortedMap<String, Load> loads = all(scheduled.loads());

        Load none = new Load(0, 0, OptionalDouble.empty());
        TreeMap<String, Load> met = new TreeMap<>(peaks);
        met.putAll(fills);
        assertThat(loads.keySet()).isEqualTo(met.keySet());
        loads.forEach((key, load) -> {
            Load peak = peaks.getOrDefault(key, none);
            Load night = fills.getOrDefault(key, none);
            double in = expected(peak.inMbps(), night.inMbps());
            double out = expected(peak.outMbps(), night.outMbps());
            assertThat(load.inMbps()).as(key).isEqualTo(peak.inMbps());
            assertThat(load.outMbps()).as(key).isEqualTo(peak.outMbps());
            assertThat(load.highestInMbps()).as(key).isCloseTo(in, within(1e-9 * (1 + in)));
            assertThat(load.highestOutMbps()).as(key).isCloseTo(out, within(1e-9 * (1 + out)));
        });
        assertThat(fill).as("what is tested").isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noFigureOfTheBusyHourKnowsOfIt(long seed) {
        Result scheduled = Runs.run(RandomSketches.filled(seed, true, SHARE));
        Result unfilled = Runs.run(RandomSketches.filled(seed, false, 0));

        assertThat(scheduled.flows()).isEqualTo(unfilled.flows());
        assertThat(scheduled.supply()).isEqualTo(unfilled.supply());
        assertThat(scheduled.volumes()).isEqualTo(unfilled.volumes());
        assertThat(scheduled.locality()).isEqualTo(unfilled.locality());
        assertThat(scheduled.latency()).isEqualTo(unfilled.latency());
        assertThat(scheduled.caches()).isEqualTo(unfilled.caches());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatFetchesNothingOnAScheduleIsBilledAsIfThereWereNone(long seed) {
        Result scheduled = Runs.run(RandomSketches.filled(seed, true, 0));
        Result unfilled = Runs.run(RandomSketches.filled(seed, false, 0));

        assertThat(scheduled.loads()).isEqualTo(unfilled.loads());
        assertThat(Billing.bills(scheduled)).isEqualTo(Billing.bills(unfilled));
    }
}
