package org.ixplanner.engine.routing.internet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.ExchangePeerings;
import org.ixplanner.engine.routing.relations.PeeringLan;
import org.ixplanner.engine.routing.relations.RouteKind;
import org.junit.jupiter.api.Test;

/// 1 and 2 are the world, 3 and 4 buy from 1, 5 from 2, 6 from 3, 7 from 4.
class ExchangeRoutingTest {

    private static final AsRelations WORLD = RelationGraphs.drawn("1-2 1>3 1>4 2>5 3>6 4>7");

    @Test
    void membersArePeersAndTellTheirCustomersRoutes() {
        assertThat(route("", 6, 7)).isEqualTo("PROVIDER 6 3 1 4 7");
        assertThat(route("kixp: 3 4 5", 6, 7)).isEqualTo("PROVIDER 6 3 4 7");
        assertThat(route("kixp: 3 4 5", 3, 7)).isEqualTo("PEER 3 4 7 over [kixp]");
        assertThat(route("kixp: 3 4 5", 3, 5)).isEqualTo("PEER 3 5 over [kixp]");
    }

    @Test
    void aMemberDoesNotPassOnWhatItLearnsThere() {
        assertThat(route("kixp: 3 4, other: 4 5", 3, 5)).isEqualTo("PROVIDER 3 1 2 5");
    }

    @Test
    void nobodyPeersWithItsProvider() {
        // 3 would otherwise reach 1's other customers over the exchange.
        assertThat(route("kixp: 1 3", 3, 7)).isEqualTo("PROVIDER 3 1 4 7");
        assertThat(route("kixp: 1 3", 1, 6)).isEqualTo("CUSTOMER 1 3 6");
    }

    @Test
    void nobodyPeersWithItsOrganisation() {
        ExchangePeerings together =
                new ExchangePeerings(lans("kixp: 3 4 5"), new TreeMap<>(Map.of(3L, "one", 4L, "one")), new TreeMap<>());

        assertThat(route(together, 3, 7)).isEqualTo("PROVIDER 3 1 4 7");
        assertThat(route(together, 3, 5)).isEqualTo("PEER 3 5 over [kixp]");
    }

    @Test
    void sessionsAreForTheTwoAlone() {
        ExchangePeerings session = ExchangePeerings.of(
                List.of(new PeeringLan("kixp", "nairobi", List.of(), List.of(new PeeringLan.Session(4, 3)))));

        assertThat(route(session, 3, 7)).isEqualTo("PEER 3 4 7 over [kixp]");
        assertThat(route(session, 3, 5)).isEqualTo("PROVIDER 3 1 2 5");
    }

    @Test
    void twoPlacesWithoutAFabricAreTwoLans() {
        ExchangePeerings apart = ExchangePeerings.of(List.of(
                new PeeringLan("kixp", "nairobi", List.of(3L, 4L), List.of()),
                new PeeringLan("kixp", "mombasa", List.of(4L, 5L), List.of())));

        assertThat(route(apart, 3, 4)).isEqualTo("PEER 3 4 over [kixp]");
        assertThat(route(apart, 5, 4)).isEqualTo("PEER 5 4 over [kixp]");
        assertThat(route(apart, 3, 5)).isEqualTo("PROVIDER 3 1 2 5");
    }

    @Test
    void aPrivateInterconnectGoesBeforeAnExchangeAndAllExchangesAreNamed() {
        AsRelations withPrivate = RelationGraphs.drawn("1-2 1>3 1>4 2>5 3>6 4>7 3-4");
        InternetRouting routing =
                InternetRouting.of(Internet.of(withPrivate, ExchangePeerings.of(lans("a: 3 4 5, b: 3 4 5"))));

        assertThat(told(routing, 3, 7)).isEqualTo("PEER 3 4 7");
        assertThat(told(routing, 3, 5)).isEqualTo("PEER 3 5 over [a, b]");
    }

    @Test
    void aMemberMayTellOfAPartOfItsConeOnly() {
        SortedSet<Long> onlyItself = new TreeSet<>();
        ExchangePeerings part =
                new ExchangePeerings(lans("kixp: 3 4 5"), new TreeMap<>(), new TreeMap<>(Map.of(4L, onlyItself)));

        assertThat(route(part, 3, 4)).isEqualTo("PEER 3 4 over [kixp]");
        assertThat(route(part, 3, 7)).isEqualTo("PROVIDER 3 1 4 7");
        // What 3 tells is not changed by that.
        assertThat(route(part, 4, 6)).isEqualTo("PEER 4 3 6 over [kixp]");
    }

    @Test
    void aMemberThatTheGraphDoesNotHaveIsAdded() {
        assertThat(route("kixp: 3 99", 3, 99)).isEqualTo("PEER 3 99 over [kixp]");
        assertThat(route("kixp: 3 99", 6, 99)).isEqualTo("PROVIDER 6 3 99");
        assertThat(route("kixp: 3 99", 99, 7)).isEqualTo("NONE");
    }

    @Test
    void onlyTheLowestNumberDecidesBetweenTwoMembersThatTellTheSame() {
        InternetRouting routing = InternetRouting.of(
                Internet.of(RelationGraphs.drawn("3>9 4>9 6>7"), ExchangePeerings.of(lans("kixp: 3 4 7 8"))));
        RoutesTo to9 = routing.routes(Runnable::run, 9).to(9);

        assertThat(to9.path(8)).containsExactly(8L, 3L, 9L);
        assertThat(to9.isTied(8)).isTrue();
        assertThat(to9.isTied(3)).isFalse();
        // Peers alone and by an exchange, or over two of them, are one neighbour.
        assertThat(routing.routes(Runnable::run, 4).to(4).isTied(8)).isFalse();
        // To 3: 8, 7, 4 have one way each. To 4: 3, 7, 8. To 7: 3, 4, 8, and 6. To 8: 3, 4, 7. To 9: 3 and 4 by
        // customers;
        // 7 and 8 each by 3 or 4. To 6: 7, which has nobody to tell of its provider. From 9: to 3 and 4 by its
        // provider; to 7 and 8 by either.
        AllPairs pairs = routing.allPairs(Runnable::run, 1, it -> {});
        assertThat(pairs.ties()).isEqualTo(4);
        assertThat(pairs.customer() + pairs.peer() + pairs.provider()).isEqualTo(3 + 3 + 4 + 3 + 4 + 1 + 4);
        assertThat(pairs.tieShare()).isEqualTo(4 / 22.0);
    }

    @Test
    void smallGraphsWithExchangesHaveTheRoutesThatRoutersWouldAgreeOn() {
        long seed = 1_125;
        for (int run = 0; run < 400; run++) {
            Random random = new Random(seed + run);
            int size = 3 + random.nextInt(8);
            AsRelations relations = RelationGraphs.random(random, size, 2 + random.nextInt(2 * size));
            ExchangePeerings exchanges = RandomExchanges.draw(random, size + 2);
            SlowInternet slow = SlowInternet.of(relations);
            slow.meet(exchanges);
            InternetRouting routing = InternetRouting.of(Internet.of(relations, exchanges));
            long[] all = slow.networks().stream().mapToLong(it -> it).toArray();
            RouteTable table = routing.routes(Runnable::run, all);
            long ties = 0;
            for (long destination : all) {
                RoutesTo routes = table.to(destination);
                InternetRoutingTest.assertSame("seed " + (seed + run), routes, slow);
                for (long source : all) {
                    ties += routes.isTied(source) ? 1 : 0;
                    assertThat(routes.exchanges(source))
                            .as("seed %d, from %d to %d", seed + run, source, destination)
                            .isEqualTo(expectedOver(slow, routes, source));
                }
            }
            assertThat(routing.allPairs(Runnable::run, 1, it -> {}).ties())
                    .as("seed %d", seed + run)
                    .isEqualTo(ties);
        }
    }

    private static List<String> expectedOver(SlowInternet slow, RoutesTo routes, long source) {
        if (routes.kind(source) != RouteKind.PEER) {
            return List.of();
        }
        long hop = routes.nextHop(source).orElseThrow();
        return slow.arePrivatePeers(source, hop) ? List.of() : slow.over(source, hop);
    }

    private static String route(String exchanges, long from, long to) {
        return route(ExchangePeerings.of(lans(exchanges)), from, to);
    }

    private static String route(ExchangePeerings exchanges, long from, long to) {
        return told(InternetRouting.of(Internet.of(WORLD, exchanges)), from, to);
    }

    private static String told(InternetRouting routing, long from, long to) {
        RoutesTo routes = routing.routes(Runnable::run, to).to(to);
        String path = routes.path(from).stream().map(String::valueOf).collect(Collectors.joining(" "));
        String over = routes.exchanges(from).isEmpty() ? "" : " over " + routes.exchanges(from);
        return (routes.kind(from) + " " + path + over).strip();
    }

    /// Drawn as text: `kixp: 3 4, other: 4 5`.
    private static List<PeeringLan> lans(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return List.of(text.split(", ", -1)).stream()
                .map(lan -> PeeringLan.of(
                        lan.substring(0, lan.indexOf(':')),
                        List.of(lan.substring(lan.indexOf(':') + 2).split(" ", -1)).stream()
                                .map(Long::valueOf)
                                .toList()))
                .toList();
    }
}
