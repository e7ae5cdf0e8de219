package org.ixplanner.engine.routing.internet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.ExchangePeerings;
import org.ixplanner.engine.routing.relations.Neighbours;
import org.ixplanner.engine.routing.relations.PeeringLan;
import org.ixplanner.engine.routing.relations.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// On CAIDA's files, where they are at hand.
class RealInternetTest {

    private static final Path FOLDER = Path.of("/work/shared/data/as-rel");
    private static final long SEED = 67_026;

    @ParameterizedTest
    @ValueSource(strings = {"20010101.as-rel.txt", "20160101.as-rel.txt.bz2", "20191201.as-rel2.txt.bz2"})
    void routesAreThoseOfTheReferenceAndPathsGoUpAcrossAndDown(String name) throws IOException {
        Path file = FOLDER.resolve(name);
        assumeTrue(Files.exists(file), () -> "no " + file + " on this machine");
        AsRelations relations = RelationGraphs.read(file);
        Random random = new Random(SEED);
        int[] destinations = random.ints(200, 0, relations.size()).toArray();
        RouteTable table = InternetRouting.of(relations)
                .routes(
                        Runnable::run,
                        IntStream.of(destinations).mapToLong(relations::asn).toArray());
        int paths = 0;
        for (int i = 0; i < destinations.length; i++) {
            RoutesTo routes = table.to(relations.asn(destinations[i]));
            InternetRoutingTest.assertSame(
                    name + ", seed " + SEED, routes, ReferenceRoutes.to(relations, destinations[i]), relations);
            for (int pair = 0; pair < 50; pair++) {
                paths += checkPath(relations, routes, random.nextInt(relations.size()));
            }
        }
        assertThat(paths).as("pairs of 10,000 that have a path").isGreaterThan(5_000);
    }

    @Test
    void afterChangesRoutesAreThoseFoundAnew() throws IOException {
        Path file = FOLDER.resolve("20191201.as-rel2.txt.bz2");
        assumeTrue(Files.exists(file), () -> "no " + file + " on this machine");
        AsRelations relations = RelationGraphs.read(file);
        Random random = new Random(SEED);
        long[] country = random.ints(0, relations.size())
                .distinct()
                .limit(100)
                .mapToLong(relations::asn)
                .toArray();
        PeeringLan lan = PeeringLan.of(
                "exchange", LongStream.of(country).skip(10).boxed().toList());
        Internet before = Internet.of(relations, ExchangePeerings.of(List.of(lan)));
        RouteTable table = InternetRouting.of(before).routes(Runnable::run, country);
        long customer = country[0];
        long provider = relations.asn(
                relations.providers().networks()[relations.providers().starts()[relations.positionOf(customer)]]);
        Internet joined =
                before.with(ExchangePeerings.of(List.of(lan.with(country[1]).without(country[20]))));
        Internet bought = joined.with(customer, country[30], Relation.CUSTOMER_OF);
        Internet lost = bought.without(customer, provider);
        // Hurricane Electric: more than is worth while to be looked at row by row.
        Internet giant = before.with(ExchangePeerings.of(List.of(lan.with(6939))));
        for (Internet after : List.of(joined, bought, lost, giant)) {
            table = table.on(after, Runnable::run);
            RouteTable anew = InternetRouting.of(after).routes(Runnable::run, country);
            for (long destination : country) {
                assertSameRoutes(table.to(destination), anew.to(destination), relations);
            }
        }
    }

    private static void assertSameRoutes(RoutesTo actual, RoutesTo expected, AsRelations relations) {
        for (int i = 0; i < relations.size(); i++) {
            long source = relations.asn(i);
            // Said in words only where it fails: there are millions.
            if (actual.kind(source) != expected.kind(source)
                    || actual.length(source) != expected.length(source)
                    || !actual.nextHop(source).equals(expected.nextHop(source))) {
                assertThat(actual.kind(source) + " " + actual.length(source) + " " + actual.nextHop(source))
                        .as("seed %d, from AS%d to AS%d", SEED, source, actual.destination())
                        .isEqualTo(
                                expected.kind(source) + " " + expected.length(source) + " " + expected.nextHop(source));
            }
        }
    }

    private static int checkPath(AsRelations relations, RoutesTo routes, int source) {
        int[] path = routes.path(relations.asn(source)).stream()
                .mapToInt(relations::positionOf)
                .toArray();
        if (path.length == 0) {
            return 0;
        }
        assertThat(path)
                .doesNotHaveDuplicates()
                .startsWith(source)
                .endsWith(relations.positionOf(routes.destination()));
        boolean isPastTheTop = false;
        for (int i = 1; i < path.length; i++) {
            boolean isUp = has(relations.providers(), path[i - 1], path[i]);
            boolean isDown = has(relations.customers(), path[i - 1], path[i]);
            boolean isAcross = has(relations.peers(), path[i - 1], path[i]);
            assertThat(isUp || isDown || isAcross).as("neighbours").isTrue();
            assertThat(isPastTheTop && !isDown).as("up or across after the top").isFalse();
            isPastTheTop |= !isUp;
        }
        return 1;
    }

    private static boolean has(Neighbours neighbours, int network, int other) {
        for (int neighbour : ReferenceRoutes.of(neighbours, network)) {
            if (neighbour == other) {
                return true;
            }
        }
        return false;
    }
}
