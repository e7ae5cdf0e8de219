package org.ixplanner.engine.routing.internet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.ExchangePeerings;
import org.ixplanner.engine.routing.relations.PeeringLan;
import org.ixplanner.engine.routing.relations.ProviderCycleException;
import org.ixplanner.engine.routing.relations.Relation;
import org.ixplanner.engine.routing.sweep.Lanes;
import org.ixplanner.engine.routing.sweep.PlainLanes;
import org.ixplanner.engine.routing.sweep.VectorLanes;
import org.junit.jupiter.api.Test;

class ChangedInternetTest {

    private static final AsRelations WORLD = RelationGraphs.drawn("1-2 1>3 1>4 2>5 3>6 4>7");

    @Test
    void aNewMemberIsReachedThere() {
        ExchangePeerings before = ExchangePeerings.of(List.of(PeeringLan.of("kixp", List.of(3L, 5L))));
        RouteTable table = table(Internet.of(WORLD, before), 7);
        RouteTable with = table.on(
                table.internet()
                        .with(before.with(List.of(before.lans().getFirst().with(4)))),
                Runnable::run);

        assertThat(table.to(7).path(3)).containsExactly(3L, 1L, 4L, 7L);
        assertThat(with.to(7).path(3)).containsExactly(3L, 4L, 7L);
        assertThat(with.to(7).path(6)).containsExactly(6L, 3L, 4L, 7L);
        // 3, its customer 6, and 5.
        assertThat(with.changedRows()).isEqualTo(3);
        assertThat(with.on(with.internet().with(before), Runnable::run).to(7).path(6))
                .containsExactly(6L, 3L, 1L, 4L, 7L);
    }

    @Test
    void aProviderMayBeLostAndAnotherBeFound() {
        RouteTable table = table(Internet.of(WORLD), 6);
        RouteTable without = table.on(table.internet().without(1, 3), Runnable::run);
        RouteTable with = without.on(without.internet().with(3, 5, Relation.CUSTOMER_OF), Runnable::run);

        assertThat(without.to(6).path(7)).isEmpty();
        assertThat(with.to(6).path(7)).containsExactly(7L, 4L, 1L, 2L, 5L, 3L, 6L);
        assertThat(with.to(6).kind(1)).hasToString("PEER");
    }

    @Test
    void anAsThatSoldNothingMayBeginToSellAndANewOneMayBuyFromIt() {
        RouteTable table = table(Internet.of(WORLD), 7);
        RouteTable with = table.on(table.internet().with(99, 6, Relation.CUSTOMER_OF), Runnable::run);

        assertThat(with.to(7).path(99)).containsExactly(99L, 6L, 3L, 1L, 4L, 7L);
        assertThat(with.internet().asns()).contains(99L);
    }

    @Test
    void aCircleOfSalesIsRefusedAndNamed() {
        Internet internet = Internet.of(WORLD);

        assertThatThrownBy(() -> internet.with(6, 1, Relation.PROVIDER_OF))
                .isInstanceOfSatisfying(ProviderCycleException.class, it -> assertThat(it.cycle())
                        .containsExactly(1L, 3L, 6L));
    }

    @Test
    void conesFollowTheChanges() {
        Internet internet = Internet.of(WORLD);

        assertThat(internet.cone(1)).containsExactly(1L, 3L, 4L, 6L, 7L);
        assertThat(internet.without(3, 6).with(6, 9, Relation.PROVIDER_OF).cone(1))
                .containsExactly(1L, 3L, 4L, 7L);
    }

    @Test
    void whateverChangesTheRoutesAreThoseFoundAnewAndThoseThatRoutersWouldAgreeOn() {
        long seed = 260;
        for (int run = 0; run < 250; run++) {
            Random random = new Random(seed + run);
            Lanes lanes = run % 2 == 0 ? new VectorLanes() : new PlainLanes();
            int size = 3 + random.nextInt(9);
            AsRelations relations = RelationGraphs.random(random, size, 2 + random.nextInt(2 * size));
            ExchangePeerings exchanges = RandomExchanges.draw(random, size);
            SlowInternet slow = SlowInternet.of(relations);
            slow.meet(exchanges);
            Internet first = Internet.of(relations, exchanges);
            RouteTable table = new InternetRouting(first, lanes).routes(Runnable::run, first.asns());
            for (int edit = 0; edit < 12; edit++) {
                // Now and then a network that nobody has heard of before.
                Internet changed = change(random, table.internet(), slow, size + 2);
                table = table.on(changed, Runnable::run);
                for (long destination : table.destinations()) {
                    InternetRoutingTest.assertSame(
                            "seed " + (seed + run) + ", edit " + edit, table.to(destination), slow);
                }
            }
        }
    }

    @Test
    void largerGraphsToo() {
        long seed = 7;
        for (int run = 0; run < 4; run++) {
            Random random = new Random(seed + run);
            int size = 400;
            AsRelations relations = RelationGraphs.random(random, size, 3 * size);
            ExchangePeerings exchanges = RandomExchanges.draw(random, size);
            SlowInternet unused = SlowInternet.of(relations);
            unused.meet(exchanges);
            long[] destinations = LongStream.range(0, 150)
                    .map(i -> relations.asn((int) i * 2))
                    .toArray();
            RouteTable table =
                    InternetRouting.of(Internet.of(relations, exchanges)).routes(Runnable::run, destinations);
            for (int edit = 0; edit < 10; edit++) {
                Internet changed = change(random, table.internet(), unused, size);
                table = table.on(changed, Runnable::run);
                RouteTable anew = InternetRouting.of(changed).routes(Runnable::run, destinations);
                assertThat(told(table)).as("seed %d, edit %d", seed + run, edit).isEqualTo(told(anew));
            }
        }
    }

    private static List<String> told(RouteTable table) {
        List<String> told = new ArrayList<>();
        for (long destination : table.destinations()) {
            RoutesTo routes = table.to(destination);
            for (long source : table.internet().asns()) {
                told.add(source + " " + destination + " " + routes.kind(source) + " " + routes.length(source) + " "
                        + routes.nextHop(source));
            }
        }
        return told;
    }

    /// Changes both alike; what would close a circle is left out.
    private static Internet change(Random random, Internet internet, SlowInternet slow, int size) {
        long one = RandomExchanges.asn(random, size);
        long other = RandomExchanges.asn(random, size);
        if (random.nextInt(2) == 0) {
            ExchangePeerings changed = RandomExchanges.change(random, internet.exchanges(), size);
            slow.meet(changed);
            return internet.with(changed);
        }
        if (one == other) {
            return internet;
        }
        if (random.nextInt(3) == 0) {
            slow.part(one, other);
            return internet.without(one, other);
        }
        Relation relation = List.of(Relation.PROVIDER_OF, Relation.CUSTOMER_OF, Relation.PEER)
                .get(random.nextInt(3));
        try {
            Internet changed = internet.with(one, other, relation);
            slow.relate(one, other, relation);
            return changed;
        } catch (ProviderCycleException e) {
            return internet;
        }
    }

    private static RouteTable table(Internet internet, long destination) {
        return InternetRouting.of(internet).routes(Runnable::run, destination);
    }
}
