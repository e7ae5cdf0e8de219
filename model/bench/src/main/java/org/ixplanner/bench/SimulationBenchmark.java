package org.ixplanner.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.LiveSimulator;
import org.ixplanner.engine.simulation.run.Simulator;
import org.ixplanner.engine.study.Studies;
import org.ixplanner.engine.study.Study;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// Simulating the sample country: from nothing, and after one edit.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class SimulationBenchmark {

    private static final String SAMPLE = "/org/ixplanner/sampledata/kenya/kenya.ixplan";

    // JMH makes the object by a constructor that may throw nothing.
    private Plan plan = TestPlans.empty();
    private LiveSimulator live = new LiveSimulator();
    private int time;

    /// @throws IOException if the sample cannot be read
    @Setup(Level.Trial)
    public void load() throws IOException {
        live = new LiveSimulator();
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(SimulationBenchmark.class.getResourceAsStream(SAMPLE)),
                StandardCharsets.UTF_8)) {
            plan = switch (PlanFiles.load(text)) {
                case LoadResult.Loaded loaded -> loaded.plan();
                case LoadResult.Refused refused ->
                    throw new IOException(refused.problems().toString());
            };
        }
    }

    /// One scenario: the plan as it is.
    @Benchmark
    public Result simulates() throws CannotSimulateException {
        return Simulator.simulate(Situation.of(plan));
    }

    /// All seven scenarios with bills, against the baseline.
    @Benchmark
    public Study studies() throws CannotSimulateException {
        return Studies.run(plan, List.of());
    }

    /// After a contract's price was changed.
    @Benchmark
    public Result afterAPrice() throws CannotSimulateException {
        return live.simulate(Situation.of(new Edits(plan).price(time++)));
    }

    /// After a network's peak was changed.
    @Benchmark
    public Result afterAPeak() throws CannotSimulateException {
        return live.simulate(Situation.of(new Edits(plan).peak(time++)));
    }

    /// After members left an exchange.
    @Benchmark
    public Result afterAMembership() throws CannotSimulateException {
        return live.simulate(Situation.of(new Edits(plan).membership(time++)));
    }

    /// After a span was changed.
    @Benchmark
    public Result afterASpan() throws CannotSimulateException {
        return live.simulate(Situation.of(new Edits(plan).span(time++)));
    }
}
