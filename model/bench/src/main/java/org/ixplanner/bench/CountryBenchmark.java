package org.ixplanner.bench;

import java.util.concurrent.TimeUnit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.DrawnCountry;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.LiveSimulator;
import org.ixplanner.engine.simulation.run.Simulator;
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

/// Simulating a drawn country of 1,000 networks, 50 sites and 5,000 spans: from nothing, and after one edit. In a
/// heap of 2 GB; what a million flows take is asked of [FlowMemory].
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(value = 1, jvmArgs = "-Xmx2g")
public class CountryBenchmark {

    // JMH makes the object by a constructor that may throw nothing.
    private Plan plan = TestPlans.empty();
    private LiveSimulator live = new LiveSimulator();
    private int time;

    /// Draws the country and simulates it once.
    @Setup(Level.Trial)
    public void draw() throws CannotSimulateException {
        plan = DrawnCountry.plan(1, 1000, 50, 5000);
        live = new LiveSimulator();
        live.simulate(Situation.of(plan));
    }

    /// From nothing.
    @Benchmark
    public Result simulates() throws CannotSimulateException {
        return Simulator.simulate(Situation.of(plan));
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
