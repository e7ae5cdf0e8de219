package org.ixplanner.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.ixplanner.engine.routing.internet.AllPairs;
import org.ixplanner.engine.routing.internet.Internet;
import org.ixplanner.engine.routing.internet.InternetRouting;
import org.ixplanner.engine.routing.internet.RouteTable;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.AsRelationsBuilder;
import org.ixplanner.engine.routing.relations.ExchangePeerings;
import org.ixplanner.engine.routing.relations.PeeringLan;
import org.ixplanner.engine.routing.relations.Relation;
import org.ixplanner.exchange.caida.AsRelationsFile;
import org.ixplanner.exchange.caida.AsRelationsResult;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// Routing on CAIDA's graph of the whole Internet, on two threads. 200 destinations stand for a country; all but
/// the first meet at its exchange.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"--add-modules", "jdk.incubator.vector", "-Xmx1g"})
public class InternetBenchmark {

    // Of the file below.
    private static final int NETWORKS = 67_026;
    private static final int COUNTRY = 200;
    private static final int THREADS = 2;
    private static final long SEED = 2019;
    // Hurricane Electric.
    private static final long GIANT = 6939;

    /// The file of AS relationships.
    @Param("/work/shared/data/as-rel/20191201.as-rel2.txt.bz2")
    public String file = "";

    private final ExecutorService crew = Executors.newFixedThreadPool(THREADS - 1);
    private Internet internet = Internet.of(new AsRelationsBuilder().build());
    private long[] country = {};
    private RouteTable table = InternetRouting.of(internet).routes(Runnable::run);
    private ExchangePeerings withMember = ExchangePeerings.NONE;
    private ExchangePeerings withGiant = ExchangePeerings.NONE;
    private Internet withContract = internet;

    /// Reads the graph, and routes to the country once.
    @Setup(Level.Trial)
    public void load() {
        AsRelations relations =
                switch (AsRelationsFile.read(Path.of(file), false)) {
                    case AsRelationsResult.Loaded loaded -> loaded.relations();
                    case AsRelationsResult.Refused refused ->
                        throw new IllegalStateException(refused.problems().toString());
                };
        country = new Random(SEED)
                .ints(0, relations.size())
                .distinct()
                .limit(COUNTRY)
                .mapToLong(relations::asn)
                .toArray();
        List<Long> members = LongStream.of(country).boxed().skip(1).toList();
        PeeringLan lan = PeeringLan.of("exchange", members);
        internet = Internet.of(relations, ExchangePeerings.of(List.of(lan)));
        table = InternetRouting.of(internet).routes(crew, country);
        withMember = ExchangePeerings.of(List.of(lan.with(country[0])));
        withGiant = ExchangePeerings.of(List.of(lan.with(GIANT)));
        withContract = table.internet().with(country[0], country[1], Relation.CUSTOMER_OF);
    }

    /// Ends the threads.
    @TearDown(Level.Trial)
    public void end() {
        crew.shutdownNow();
    }

    /// All networks to all, class, length and next hop: destinations a second.
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    @OperationsPerInvocation(NETWORKS)
    public AllPairs allPairs() {
        return InternetRouting.of(internet).allPairs(crew, THREADS, it -> {});
    }

    /// All networks to the country's, class, length and next hop.
    @Benchmark
    public RouteTable country() {
        return InternetRouting.of(internet).routes(crew, country);
    }

    /// The same after one more network has joined the exchange.
    @Benchmark
    public RouteTable memberJoins() {
        return table.on(table.internet().with(withMember), crew);
    }

    /// The same after a network with a good part of the Internet below it has joined the exchange.
    @Benchmark
    public RouteTable giantJoins() {
        return table.on(table.internet().with(withGiant), crew);
    }

    /// The same after one network of the country buys from another.
    @Benchmark
    public RouteTable contractAdded() {
        return table.on(withContract, crew);
    }
}
