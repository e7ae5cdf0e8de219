package org.ixplanner.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.ixplanner.walls.Calls.creating;
import static org.ixplanner.walls.Calls.to;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.Formatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.BaseStream;
import org.ixplanner.walls.fixture.engine.annex.HasNoPlace;
import org.ixplanner.walls.fixture.engine.business.OwnsAPool;
import org.ixplanner.walls.fixture.engine.check.LooksAtEdits;
import org.ixplanner.walls.fixture.engine.demand.UsesFastMaths;
import org.ixplanner.walls.fixture.engine.geo.LooksUpToThePlan;
import org.ixplanner.walls.fixture.engine.plan.FollowsTheLocale;
import org.ixplanner.walls.fixture.engine.plan.FollowsTheLocaleByReference;
import org.ixplanner.walls.fixture.engine.plan.LogsALine;
import org.ixplanner.walls.fixture.engine.plan.OpensASocket;
import org.ixplanner.walls.fixture.engine.plan.PaintsWithAwt;
import org.ixplanner.walls.fixture.engine.plan.ReadsAFile;
import org.ixplanner.walls.fixture.engine.plan.ReadsTheClock;
import org.ixplanner.walls.fixture.engine.plan.fibre.NeedsNetwork;
import org.ixplanner.walls.fixture.engine.plan.network.NeedsFibre;
import org.ixplanner.walls.fixture.engine.resilience.MeasuresWithJts;
import org.ixplanner.walls.fixture.engine.scenario.RunsChecks;
import org.ixplanner.walls.fixture.engine.simulation.RunsInParallel;
import org.ixplanner.walls.fixture.engine.simulation.StartsAThread;
import org.ixplanner.walls.fixture.engine.study.PrintsToTheConsole;
import org.ixplanner.walls.fixture.engine.uncertainty.DrawsByChance;

/// Walls around and inside the engine: the same plan and seed give the same result on every machine.
final class EngineWalls {

    private static final String[] BASE = {
        "java.lang..",
        "java.math..",
        "java.nio.charset..",
        "java.time..",
        "java.util",
        "java.util.concurrent..",
        "java.util.function..",
        "java.util.random..",
        "java.util.regex..",
        "java.util.stream..",
        "jdk.incubator.vector..",
        "org.jspecify..",
        "net.sf.geographiclib..",
    };

    // Defined to the last bit by the language, unlike sin, exp, log and pow.
    private static final Set<String> EXACT_MATHS = Set.of(
            "abs",
            "min",
            "max",
            "clamp",
            "signum",
            "copySign",
            "rint",
            "round",
            "floor",
            "ceil",
            "sqrt",
            "fma",
            "ulp",
            "nextUp",
            "nextDown",
            "floorDiv",
            "floorMod",
            "ceilDiv",
            "ceilMod");

    private EngineWalls() {}

    static List<Wall> all() {
        return List.of(
                Wall.of(
                        "the engine knows only itself, the base of the JDK, nullness and geodesics",
                        EngineWalls::knowsOnlyTheBase,
                        ReadsAFile.class,
                        OpensASocket.class,
                        LogsALine.class,
                        PaintsWithAwt.class,
                        MeasuresWithJts.class,
                        PrintsToTheConsole.class),
                Wall.of("the engine reads no clock", EngineWalls::readsNoClock, ReadsTheClock.class),
                Wall.of(
                        "the engine follows no default locale",
                        EngineWalls::followsNoLocale,
                        FollowsTheLocale.class,
                        FollowsTheLocaleByReference.class),
                Wall.of(
                        "the engine starts no threads: an executor comes in as an argument",
                        EngineWalls::startsNoThreads,
                        StartsAThread.class,
                        RunsInParallel.class,
                        OwnsAPool.class),
                Wall.of(
                        "maths in the engine beyond + − × ÷ √ is StrictMath",
                        EngineWalls::usesStrictMaths,
                        UsesFastMaths.class),
                Wall.of(
                        "the engine draws nothing by chance: the seed comes in as an argument",
                        EngineWalls::drawsNothingByChance,
                        DrawsByChance.class),
                Wall.of("the engine does not print", EngineWalls::doesNotPrint, PrintsToTheConsole.class),
                Wall.of(
                        "packages of the engine know only those below them",
                        root -> classes()
                                .that(root.inside("engine"))
                                .should(new EngineOrder(root).knowOnlyThoseBelow()),
                        LooksUpToThePlan.class,
                        RunsChecks.class,
                        LooksAtEdits.class),
                Wall.of(
                        "every package of the engine has its place in the order",
                        root -> classes().that(root.inside("engine")).should(new EngineOrder(root).haveAPlace()),
                        HasNoPlace.class),
                Wall.of(
                        "packages of the engine need each other in no circle",
                        root -> slices().matching(root.name() + ".engine.(**)")
                                .should()
                                .beFreeOfCycles(),
                        NeedsFibre.class,
                        NeedsNetwork.class));
    }

    private static ArchRule knowsOnlyTheBase(Root root) {
        return noClasses()
                .that(root.inside("engine"))
                .should()
                .dependOnClassesThat(resideOutsideOfPackages(BASE)
                        .and(not(root.inside("engine")))
                        .and(not(describe("are primitive", EngineWalls::isPrimitive))));
    }

    private static ArchRule readsNoClock(Root root) {
        return noClasses()
                .that(root.inside("engine"))
                .should()
                .accessTargetWhere(to(System.class, "currentTimeMillis", "nanoTime")
                        .or(to(resideInAnyPackage("java.time.."), "now", "system.*", "tick.*"))
                        .or(to(TimeZone.class, "getDefault"))
                        .or(to(Calendar.class, "getInstance"))
                        .or(creating(GregorianCalendar.class))
                        .or(creating(Date.class).and(Calls.withArguments(0))));
    }

    private static ArchRule followsNoLocale(Root root) {
        return noClasses()
                .that(root.inside("engine"))
                .should()
                .accessTargetWhere(to(Locale.class, "getDefault")
                        .or(to(String.class, "format", "formatted", "toLowerCase", "toUpperCase")
                                .or(to(DateTimeFormatter.class, "ofPattern"))
                                .or(creating(Formatter.class))
                                .and(Calls.without(Locale.class)))
                        .or(to(DateTimeFormatter.class, "ofLocalized.*")));
    }

    private static ArchRule startsNoThreads(Root root) {
        return noClasses()
                .that(root.inside("engine"))
                .should()
                .dependOnClassesThat(Threads.MAKERS)
                .orShould()
                .accessTargetWhere(to(Collection.class, "parallelStream")
                        .or(to(Arrays.class, "parallel.*"))
                        .or(to(BaseStream.class, "parallel"))
                        .or(to(CompletableFuture.class, ".*Async")));
    }

    private static ArchRule usesStrictMaths(Root root) {
        return noClasses()
                .that(root.inside("engine"))
                .should()
                .accessTargetWhere(
                        to(Math.class, ".*").and(describe("beyond exact maths", EngineWalls::isBeyondExactMaths)));
    }

    private static ArchRule drawsNothingByChance(Root root) {
        return noClasses()
                .that(root.inside("engine"))
                .should()
                .accessTargetWhere(to(Math.class, "random")
                        .or(to(StrictMath.class, "random"))
                        .or(to(UUID.class, "randomUUID"))
                        .or(to(System.class, "identityHashCode"))
                        .or(to(ThreadLocalRandom.class, ".*"))
                        .or(to(RandomGenerator.class, "of", "getDefault"))
                        .or(creating(Random.class)
                                .or(creating(SplittableRandom.class))
                                .or(to(RandomGeneratorFactory.class, "create"))
                                .and(Calls.withArguments(0)))
                        .or(to(Collections.class, "shuffle").and(Calls.withArguments(1))));
    }

    private static ArchRule doesNotPrint(Root root) {
        return noClasses()
                .that(root.inside("engine"))
                .should()
                .accessTargetWhere(
                        to(System.class, "out", "err", "in", "console").or(to(Throwable.class, "printStackTrace")));
    }

    private static boolean isBeyondExactMaths(JavaAccess<?> access) {
        return !(access instanceof JavaFieldAccess)
                && !access.getName().endsWith("Exact")
                && !EXACT_MATHS.contains(access.getName());
    }

    private static boolean isPrimitive(JavaClass type) {
        return type.getBaseComponentType().isPrimitive();
    }
}
