package org.ixplanner.engine.routing.internet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.ProviderCycleException;
import org.ixplanner.engine.routing.relations.RouteKind;
import org.ixplanner.engine.routing.relations.RouteTooLongException;
import org.ixplanner.engine.routing.sweep.PlainLanes;
import org.ixplanner.engine.routing.sweep.RouteChecksum;
import org.ixplanner.engine.routing.sweep.VectorLanes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InternetRoutingTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "to itself, 1>2, 1, 1, SELF 1",
        "from a customer, 1>2, 1, 2, CUSTOMER 1 2",
        "from a provider, 1>2, 2, 1, PROVIDER 2 1",
        "from a peer, 1-2, 1, 2, PEER 1 2",
        "a long way by customers goes before a short one by a peer, 1>2 2>3 3>5 1-4 4>5, 1, 5, CUSTOMER 1 2 3 5",
        "a long way by a peer goes before a short one by a provider, 1-2 2>3 3>4 5>1 5>4, 1, 4, PEER 1 2 3 4",
        "fewer hops go before the lower number, 1>2 2>3 3>9 1>5 5>9, 1, 9, CUSTOMER 1 5 9",
        "the lower number decides at last, 1>2 1>3 2>9 3>9, 1, 9, CUSTOMER 1 2 9",
        "also among peers, 8-2 8-3 2>9 3>9, 8, 9, PEER 8 2 9",
        "also among providers, 2>8 3>8 2>9 3>9, 8, 9, PROVIDER 8 2 9",
        "no way over two peers, 1-2 2-3, 1, 3, NONE",
        "no way through a customer, 1>2 3>2, 1, 3, NONE",
        "no way from a peer to a provider, 1>2 2-3, 1, 3, NONE",
        "a customer takes what its provider prefers and not what is short, 1>3 3>4 4>9 1-2 2>9 1>7, 7, 9, PROVIDER 7 1 3 4 9",
    })
    void findsTheRouteThatPolicyWants(String what, String graph, long source, long destination, String expected) {
        assertThat(route(graph, source, destination)).as(what).isEqualTo(expected);
    }

    @Test
    void aCycleOfProvidersIsNamedFromItsLowestNumber() {
        AsRelations relations = RelationGraphs.drawn("9>7 7>5 5>9 1>9 5>3 2-7");

        assertThatThrownBy(() -> InternetRouting.of(relations))
                .isInstanceOfSatisfying(ProviderCycleException.class, it -> assertThat(it.cycle())
                        .containsExactly(5L, 9L, 7L))
                .hasMessageContaining("AS5 to AS9 to AS7 to AS5");
    }

    @Test
    void aRouteTooLongForAByteIsRefusedAndNotLost() {
        assertThat(chain(62).routes(Runnable::run, 1).to(1).length(62)).isEqualTo(61);
        assertThatThrownBy(() -> chain(64).routes(Runnable::run, 1))
                .isInstanceOfSatisfying(RouteTooLongException.class, it -> assertThat(it.mostHops())
                        .isEqualTo(61));
    }

    @Test
    void smallGraphsHaveTheRoutesThatRoutersWouldAgreeOn() {
        long seed = 20_191_201;
        for (int run = 0; run < 300; run++) {
            Random random = new Random(seed + run);
            AsRelations relations = RelationGraphs.random(random, 3 + random.nextInt(6), 2 + random.nextInt(16));
            SlowInternet slow = SlowInternet.of(relations);
            RouteTable table = InternetRouting.of(relations).routes(Runnable::run, asns(relations));
            for (long destination : asns(relations)) {
                assertSame("seed " + (seed + run), table.to(destination), slow);
                assertSame(
                        "seed " + (seed + run),
                        table.to(destination),
                        ReferenceRoutes.to(relations, relations.positionOf(destination)),
                        relations);
            }
        }
    }

    @Test
    void vectorsAndLoopsAndAnyNumberOfThreadsGiveTheSame() {
        for (int size : List.of(5, 64, 65, 700)) {
            AsRelations relations = RelationGraphs.random(new Random(size), size, 4 * size);
            Internet internet = Internet.of(relations);
            InternetRouting vectors = new InternetRouting(internet, new VectorLanes());
            InternetRouting loops = new InternetRouting(internet, new PlainLanes());
            AllPairs expected = slowly(relations);

            assertThat(vectors.allPairs(Runnable::run, 1, it -> {})).isEqualTo(expected);
            assertThat(loops.allPairs(Runnable::run, 1, it -> {})).isEqualTo(expected);
            for (int threads : List.of(2, 8)) {
                try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
                    assertThat(vectors.allPairs(pool, threads, it -> {})).isEqualTo(expected);
                    assertThat(loops.allPairs(pool, threads, it -> {})).isEqualTo(expected);
                }
            }
            RouteTable fast = vectors.routes(Runnable::run, asns(relations));
            RouteTable slow = loops.routes(Runnable::run, asns(relations));
            for (long to : asns(relations)) {
                assertThat(told(fast.to(to), relations)).isEqualTo(told(slow.to(to), relations));
            }
        }
    }

    @Test
    void progressReachesTheWhole() {
        List<Double> shares = new ArrayList<>();
        InternetRouting.of(RelationGraphs.random(new Random(1), 200, 600)).allPairs(Runnable::run, 3, shares::add);

        assertThat(shares).isSorted().last().isEqualTo(1.0);
    }

    /// Sums up routes one by one.
    private static AllPairs slowly(AsRelations relations) {
        Map<RouteKind, Long> counts = new EnumMap<>(RouteKind.class);
        long hops = 0;
        long ties = 0;
        long checksum = 0;
        for (int destination = 0; destination < relations.size(); destination++) {
            ReferenceRoutes routes = ReferenceRoutes.to(relations, destination);
            int column = 0;
            for (int source = 0; source < relations.size(); source++) {
                ReferenceRoutes.Route route = routes.of(source);
                counts.merge(route.kind(), 1L, Long::sum);
                hops += Math.max(0, route.length());
                ties += routes.isTied(relations, source) ? 1 : 0;
                int code =
                        switch (route.kind()) {
                            case NONE -> -128;
                            case SELF -> 127;
                            case CUSTOMER -> 64 + 63 - route.length();
                            case PEER -> 63 - route.length();
                            case PROVIDER -> -64 + 63 - route.length();
                        };
                int worth = route.nextHop() < 0 ? 0 : RouteChecksum.worth(relations.asn(route.nextHop()));
                column += RouteChecksum.weight(relations.asn(source)) * (code + worth);
            }
            checksum += RouteChecksum.ofDestination(relations.asn(destination), column);
        }
        long customer = counts.getOrDefault(RouteKind.CUSTOMER, 0L);
        long peer = counts.getOrDefault(RouteKind.PEER, 0L);
        long provider = counts.getOrDefault(RouteKind.PROVIDER, 0L);
        return new AllPairs(
                customer,
                peer,
                provider,
                counts.getOrDefault(RouteKind.NONE, 0L),
                ties,
                (double) hops / (customer + peer + provider),
                checksum,
                relations.size());
    }

    static void assertSame(String what, RoutesTo actual, ReferenceRoutes expected, AsRelations relations) {
        for (int position = 0; position < relations.size(); position++) {
            ReferenceRoutes.Route wanted = expected.of(position);
            long source = relations.asn(position);
            long hop = wanted.nextHop() < 0 ? -1 : relations.asn(wanted.nextHop());
            assertRoute(what, actual, source, new SlowInternet.Route(wanted.kind(), wanted.length(), hop));
        }
    }

    static void assertSame(String what, RoutesTo actual, SlowInternet slow) {
        Map<Long, SlowInternet.Route> expected = slow.routesTo(actual.destination());
        for (long source : slow.networks()) {
            assertRoute(what, actual, source, expected.getOrDefault(source, SlowInternet.Route.NONE));
        }
    }

    private static void assertRoute(String what, RoutesTo actual, long source, SlowInternet.Route expected) {
        SlowInternet.Route route = new SlowInternet.Route(
                actual.kind(source),
                actual.length(source),
                actual.nextHop(source).orElse(-1));
        // Said in words only where it fails: there are millions.
        if (!route.equals(expected)) {
            assertThat(route)
                    .as("%s, from AS%d to AS%d", what, source, actual.destination())
                    .isEqualTo(expected);
        }
    }

    private static List<String> told(RoutesTo routes, AsRelations relations) {
        return LongStream.of(asns(relations))
                .mapToObj(from -> routes.kind(from) + " " + routes.length(from) + " " + routes.nextHop(from))
                .toList();
    }

    static long[] asns(AsRelations relations) {
        return IntStream.range(0, relations.size()).mapToLong(relations::asn).toArray();
    }

    private static InternetRouting chain(int size) {
        return InternetRouting.of(RelationGraphs.drawn(
                IntStream.range(1, size).mapToObj(it -> (it + 1) + ">" + it).collect(Collectors.joining(" "))));
    }

    private static String route(String graph, long source, long destination) {
        RoutesTo routes = InternetRouting.of(RelationGraphs.drawn(graph))
                .routes(Runnable::run, destination)
                .to(destination);
        return (routes.kind(source) + " "
                        + routes.path(source).stream().map(String::valueOf).collect(Collectors.joining(" ")))
                .strip();
    }
}
