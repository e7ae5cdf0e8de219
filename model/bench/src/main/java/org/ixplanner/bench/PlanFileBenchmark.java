package org.ixplanner.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanGenerator;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.exchange.planfile.LoadResult;
import org.ixplanner.exchange.planfile.PlanFiles;
import org.ixplanner.exchange.planfile.Recovery;
import org.ixplanner.exchange.planfile.SaveException;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Loading and saving a large country: 1,000 networks, 5,000 spans, 2,000 nodes, 500 sites.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PlanFileBenchmark {

    private final Plan plan = new PlanGenerator(1).plan(PlanFileBenchmark::size);
    // JMH makes the object by a constructor that may throw nothing.
    private Path file = Path.of("unset");

    /// @throws IOException if there is no place for the file
    /// @throws SaveException if the disk is full
    @Setup(Level.Trial)
    public void save() throws IOException, SaveException {
        file = Files.createTempDirectory("ixplanner-bench").resolve("country.ixplan");
        PlanFiles.save(plan, file);
    }

    /// @throws IOException if the files cannot be removed
    @TearDown(Level.Trial)
    public void remove() throws IOException {
        // not shown: for whoever runs the benchmark
        System.out.printf("file: %,d bytes%n", Files.size(file));
        Files.deleteIfExists(Recovery.backupOf(file));
        Files.delete(file);
        Files.delete(Objects.requireNonNull(file.getParent()));
    }

    /// From the file to the plan.
    @Benchmark
    public LoadResult loads() {
        return PlanFiles.load(file);
    }

    /// From the plan to the file, backup and the disk's own confirmation included.
    @Benchmark
    public Path saves() throws SaveException {
        PlanFiles.save(plan, file);
        return file;
    }

    private static int size(Kind kind) {
        return switch (kind) {
            case NETWORK -> 1_000;
            case SPAN -> 5_000;
            case FIBRE_NODE -> 2_000;
            case SITE -> 500;
            case ORGANISATION -> 800;
            default -> 50;
        };
    }
}
