package org.ixplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.routing.internet.InternetRouting;
import org.ixplanner.engine.routing.internet.RoutesTo;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.AsRelationsBuilder;
import org.ixplanner.engine.routing.relations.Relation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Policy routing on small networks, and against a slow and obvious reference on drawn ones.
final class RoutesTest {

    // "1 < 2" says that AS1 buys from AS2, "1 - 2" that they peer, "1 = 2" that they are siblings.
    private static AsGraph graph(String... relations) {
        AsGraph.Builder builder = new AsGraph.Builder();
        for (String relation : relations) {
            String[] words = relation.split(" ", -1);
            Asn a = new Asn(Long.parseLong(words[0]));
            Asn b = new Asn(Long.parseLong(words[2]));
            switch (words[1]) {
                case "<" -> builder.transit(a, b);
                case "=" -> builder.siblings(a, b);
                default -> builder.peering(a, b);
            }
        }
        return builder.build();
    }

    private static List<Long> path(AsGraph graph, long from, long to) {
        return new AllRoutes(graph)
                .to(new Asn(to)).path(new Asn(from)).stream().map(Asn::number).toList();
    }

    @Test
    void aCustomerRouteGoesBeforeAShorterPeerRoute() {
        // AS1 reaches AS4 over its customers 2 and 3, or over its peer 5 in fewer hops.
        assertThat(path(graph("2 < 1", "3 < 2", "4 < 3", "1 - 5", "4 < 5"), 1, 4))
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @Test
    void aPeerRouteGoesBeforeAProviderRoute() {
        assertThat(path(graph("1 < 9", "2 < 9", "1 - 2", "3 < 2", "3 < 9"), 1, 3))
                .containsExactly(1L, 2L, 3L);
    }

    @Test
    void oneWithoutARouteUsesThatOfItsSibling() {
        // Down, across and up, there and back.
        assertThat(path(graph("1 = 2", "3 < 2"), 1, 3)).containsExactly(1L, 2L, 3L);
        assertThat(path(graph("1 = 2", "3 < 2"), 3, 1)).containsExactly(3L, 2L, 1L);
        assertThat(path(graph("1 = 2", "2 - 4"), 1, 4)).containsExactly(1L, 2L, 4L);
        assertThat(path(graph("1 = 2", "2 - 4"), 4, 1)).containsExactly(4L, 2L, 1L);
        AsGraph up = graph("1 = 2", "2 < 9", "4 < 9", "5 < 1");
        assertThat(path(up, 1, 4)).containsExactly(1L, 2L, 9L, 4L);
        assertThat(path(up, 5, 4)).containsExactly(5L, 1L, 2L, 9L, 4L);
        assertThat(path(up, 4, 5)).containsExactly(4L, 9L, 2L, 1L, 5L);
        assertThat(new AllRoutes(up).to(new Asn(4)).routeClass(new Asn(1))).isEqualTo(RouteClass.SIBLING);
        assertThat(new AllRoutes(up).to(new Asn(4)).routeClass(new Asn(2))).isEqualTo(RouteClass.PROVIDER);
    }

    @Test
    void itsOwnRouteGoesBeforeThatOfASibling() {
        // Over its provider 7 in four hops, though the sibling peers with AS4; and back the same way.
        AsGraph graph = graph("1 = 2", "1 < 7", "7 < 8", "4 < 8", "2 - 4");
        assertThat(path(graph, 1, 4)).containsExactly(1L, 7L, 8L, 4L);
        assertThat(path(graph, 4, 1)).containsExactly(4L, 8L, 7L, 1L);
        assertThat(path(graph, 2, 4)).containsExactly(2L, 4L);
    }

    @Test
    void aSiblingHandsOnNoPeersRouteToAnotherPeer() {
        assertThat(path(graph("1 = 2", "2 - 4", "1 - 5"), 5, 4)).isEmpty();
        assertThat(path(graph("1 = 2", "2 < 8", "1 < 9"), 8, 9)).isEmpty();
    }

    @Test
    void aSiblingThatAlsoSellsIsNoTie() {
        AsGraph graph = graph("1 = 2", "1 < 2", "2 < 9", "4 < 9");
        assertThat(path(graph, 1, 4)).containsExactly(1L, 2L, 9L, 4L);
        assertThat(new AllRoutes(graph).to(new Asn(4)).hangsOnTieBreak(new Asn(1)))
                .isFalse();
        assertThat(new AllRoutes(graph).to(new Asn(1)).hangsOnTieBreak(new Asn(4)))
                .isFalse();
    }

    @Test
    void fewerHopsThenTheLowestNextHop() {
        AsGraph graph = graph("1 < 5", "1 < 6", "2 < 5", "2 < 6");
        assertThat(path(graph, 1, 2)).containsExactly(1L, 5L, 2L);
        assertThat(new AllRoutes(graph).to(new Asn(2)).hangsOnTieBreak(new Asn(1)))
                .isTrue();
        assertThat(new AllRoutes(graph).to(new Asn(2)).hangsOnTieBreak(new Asn(5)))
                .isFalse();
    }

    @Test
    void peersDoNotPassOnWhatTheyHaveFromPeers() {
        AsGraph graph = graph("1 - 2", "2 - 3");
        assertThat(path(graph, 1, 3)).isEmpty();
        assertThat(new AllRoutes(graph).to(new Asn(3)).routeClass(new Asn(1))).isEqualTo(RouteClass.NONE);
    }

    @Test
    void aRingOfProvidersIsNamed() {
        assertThatThrownBy(() -> graph("1 < 2", "2 < 3", "3 < 1", "4 < 1"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("AS1, AS2, AS3");
    }

    @Test
    void drawnNetworksRouteAsTheReferenceDoes() {
        for (long seed = 1; seed <= 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int size = 2 + random.nextInt(9);
            AsGraph graph = drawn(random, size);
            for (int to = 0; to < size; to++) {
                Routes routes = new AllRoutes(graph).to(graph.asn(to));
                Map<Integer, Choice> expected = reference(graph, to);
                for (int from = 0; from < size; from++) {
                    Choice choice = expected.get(from);
                    List<Asn> path = choice == null
                            ? List.of()
                            : choice.path.stream().map(graph::asn).toList();
                    assertThat(routes.path(graph.asn(from)))
                            .as("seed %d, from %s to %s", seed, graph.asn(from), graph.asn(to))
                            .isEqualTo(path);
                    assertThat(routes.routeClass(graph.asn(from)))
                            .isEqualTo(choice == null ? RouteClass.NONE : choice.routeClass);
                }
            }
        }
    }

    @Test
    void moreDestinationsThanAreRoutedAtATimeAreRoutedAlike() {
        SplittableRandom random = new SplittableRandom(65);
        AsGraph.Builder builder = new AsGraph.Builder();
        AsRelationsBuilder relations = new AsRelationsBuilder();
        for (long asn = 1; asn <= 150; asn++) {
            builder.network(new Asn(asn));
            relations.network(asn);
            for (int i = 0; i < 2 && asn < 150; i++) {
                long provider = random.nextLong(asn + 1, 151);
                builder.transit(new Asn(asn), new Asn(provider));
                relations.add(asn, provider, Relation.CUSTOMER_OF);
            }
        }
        AllRoutes routes = new AllRoutes(builder.build());
        AsRelations graph = relations.build();
        InternetRouting reference = InternetRouting.of(graph);
        for (long to = 1; to <= 150; to++) {
            RoutesTo expected = reference.routes(Runnable::run, to).to(to);
            for (long from = 1; from <= 150; from++) {
                assertThat(routes.to(new Asn(to)).path(new Asn(from)).stream().map(Asn::number))
                        .as("seed 65, from %d to %d", from, to)
                        .isEqualTo(expected.path(from));
            }
        }
    }

    // Providers have higher numbers than their customers, so there is no ring.
    private static AsGraph drawn(SplittableRandom random, int size) {
        AsGraph.Builder builder = new AsGraph.Builder();
        IntStream.rangeClosed(1, size).forEach(number -> builder.network(new Asn(number)));
        for (int a = 1; a <= size; a++) {
            for (int b = a + 1; b <= size; b++) {
                int drawn = random.nextInt(10);
                if (drawn < 3) {
                    builder.transit(new Asn(a), new Asn(b));
                } else if (drawn < 5) {
                    builder.peering(new Asn(a), new Asn(b));
                }
            }
        }
        return builder.build();
    }

    private record Choice(RouteClass routeClass, List<Integer> path) {}

    /// Every network asks its neighbours again and again for what they tell it, until nobody changes its mind.
    private static Map<Integer, Choice> reference(AsGraph graph, int to) {
        Map<Integer, Choice> chosen = new TreeMap<>();
        chosen.put(to, new Choice(RouteClass.OWN, List.of(to)));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int at = 0; at < graph.size(); at++) {
                Choice best = at == to ? chosen.get(to) : best(graph, chosen, at);
                if (best != null && !best.equals(chosen.put(at, best))) {
                    changed = true;
                }
            }
        }
        return chosen;
    }

    private static @Nullable Choice best(AsGraph graph, Map<Integer, Choice> chosen, int at) {
        Choice best = null;
        List<Choice> told = new ArrayList<>();
        told.addAll(told(chosen, at, graph.customers(at), RouteClass.CUSTOMER));
        told.addAll(told(chosen, at, graph.peers(at), RouteClass.PEER));
        told.addAll(told(chosen, at, graph.providers(at), RouteClass.PROVIDER));
        for (Choice choice : told) {
            if (best == null || isBetter(choice, best)) {
                best = choice;
            }
        }
        return best;
    }

    // Customers and peers tell only what they have from customers; providers tell everything.
    private static List<Choice> told(Map<Integer, Choice> chosen, int at, int[] neighbours, RouteClass as) {
        List<Choice> told = new ArrayList<>();
        for (int neighbour : neighbours) {
            Choice theirs = chosen.get(neighbour);
            if (theirs != null
                    && !theirs.path.contains(at)
                    && (as == RouteClass.PROVIDER || theirs.routeClass.compareTo(RouteClass.CUSTOMER) <= 0)) {
                List<Integer> path = new ArrayList<>(List.of(at));
                path.addAll(theirs.path);
                told.add(new Choice(as, path));
            }
        }
        return told;
    }

    private static boolean isBetter(Choice choice, Choice than) {
        if (choice.routeClass != than.routeClass) {
            return choice.routeClass.compareTo(than.routeClass) < 0;
        }
        if (choice.path.size() != than.path.size()) {
            return choice.path.size() < than.path.size();
        }
        return choice.path.get(1) < than.path.get(1);
    }
}
