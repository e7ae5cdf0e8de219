package org.ixplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.routing.internet.InternetRouting;
import org.ixplanner.engine.routing.internet.RelationGraphs;
import org.ixplanner.engine.routing.internet.RoutesTo;
import org.ixplanner.engine.routing.relations.AsRelations;
import org.ixplanner.engine.routing.relations.ProviderCycleException;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.junit.jupiter.api.Test;

/// The graph: 1 and 2 are the world; 11, 12 and 13 are at home; 99 is a customer of 11, 98 of 12.
final class PlanInternetTest {

    private static final AsRelations WORLD = RelationGraphs.drawn("1-2 1>11 2>12 1>13 11>99 12>98");

    private static final String HOME =
            """
            site NBO KE
            site MBA KE
            fibre NBO MBA 500
            net 11 access at NBO
            net 12 access at NBO,MBA
            net 13 access at MBA
            """;

    @Test
    void whatThePlanDoesNotSpeakOfIsAsInTheGraph() {
        assertThat(route(HOME, 99, 98)).isEqualTo("PROVIDER 99 11 1 2 12 98");
    }

    @Test
    void anExchangeOfThePlanShortensTheWaysOfNetworksThatThePlanDoesNotKnow() {
        String exchange = HOME
                + """
                exchange KIXP at NBO
                member KIXP 11 at NBO
                member KIXP 12 at NBO
                """;

        assertThat(route(exchange, 99, 98)).isEqualTo("PROVIDER 99 11 12 98");
        assertThat(route(exchange, 11, 98)).isEqualTo("PEER 11 12 98 over [KIXP]");
        assertThat(route(exchange, 11, 98, new OutageLever.CutSite("NBO"))).isEqualTo("PROVIDER 11 1 2 12 98");
    }

    @Test
    void placesWithoutAFabricAreApartAndAFabricThatIsCutIsNone() {
        String members =
                """
                member KIXP 11 at NBO
                member KIXP 13 at MBA
                """;

        assertThat(route(HOME + "exchange KIXP at NBO,MBA\n" + members, 11, 13)).isEqualTo("PEER 11 13 over [KIXP]");
        assertThat(route(HOME + "exchange KIXP at NBO,MBA apart\n" + members, 11, 13))
                .isEqualTo("PROVIDER 11 1 13");
        assertThat(route(HOME + "exchange KIXP at NBO,MBA\n" + members, 11, 13, new OutageLever.CutSpan("NBO-MBA")))
                .isEqualTo("PROVIDER 11 1 13");
    }

    @Test
    void policiesRouteServersAndSessionsDecideWhoPeers() {
        String exchange = HOME.replace("net 12 access at NBO,MBA", "net 12 access at NBO,MBA policy restrictive")
                + """
                exchange KIXP at NBO
                member KIXP 11 at NBO
                member KIXP 12 at NBO
                """;

        assertThat(route(exchange, 11, 12)).isEqualTo("PROVIDER 11 1 2 12");
        assertThat(route(exchange + "session 11 12 on KIXP\n", 11, 12)).isEqualTo("PEER 11 12 over [KIXP]");
    }

    @Test
    void aContractOfThePlanTakesThePlaceOfWhatTheGraphSays() {
        AsRelations peers = RelationGraphs.drawn("1-2 1>11 2>12 11-12 11>99 12>98");
        PlanInternet merged = merged(peers, HOME + "buys 11 from 12 at NBO ip 10 circuit 0\n", false);

        assertThat(told(merged, 11, 98)).isEqualTo("PROVIDER 11 12 98");
        assertThat(told(merged, 12, 99)).isEqualTo("CUSTOMER 12 11 99");
        assertThat(merged.contradicted()).isOne();
    }

    @Test
    void whatIsOnlyInferredBetweenNetworksOfThePlanCountsIfAsked() {
        AsRelations peers = RelationGraphs.drawn("1-2 1>11 2>12 11-12");

        assertThat(told(merged(peers, HOME, false), 11, 12)).isEqualTo("PROVIDER 11 1 2 12");
        assertThat(told(merged(peers, HOME, true), 11, 12)).isEqualTo("PEER 11 12");
        assertThat(merged(peers, HOME, false).unconfirmed()).isOne();
        assertThat(merged(peers, HOME, true).unconfirmed()).isOne();
    }

    @Test
    void ofNetworksAbroadTheGraphFillsInWhatThePlanDoesNotSay() {
        AsRelations world = RelationGraphs.drawn("1-2 1>11 2>12");
        String abroad = HOME + "net 1 transit at NBO in FR\nnet 2 transit at NBO in FR\n"
                + "buys 11 from 1 at NBO ip 1 circuit 0\nbuys 12 from 2 at NBO ip 1 circuit 0\n";

        assertThat(told(merged(world, abroad, false), 11, 12)).isEqualTo("PROVIDER 11 1 2 12");
        assertThat(merged(world, abroad, false).unconfirmed()).isZero();
    }

    @Test
    void whoAnnouncesPartOfItsConeTellsOfTheFirstCustomersByNumber() {
        AsRelations world = RelationGraphs.drawn("1-2 1>11 2>12 12>95 12>96 12>97 12>98");
        Plan plan = Sketch.plan(
                HOME
                        + """
                exchange KIXP at NBO
                member KIXP 11 at NBO
                member KIXP 12 at NBO
                """);
        Network twelve = plan.network(TestPlans.asn(12)).orElseThrow();
        Plan half = Sketch.with(
                plan,
                Draft.from(Network.NOUN, twelve).set("announcedConeShare", 0.5).make());
        PlanInternet merged = PlanInternet.of(world, Runs.enacted(half), Assumptions.of(half), false);

        assertThat(told(merged, 11, 12)).isEqualTo("PEER 11 12 over [KIXP]");
        assertThat(told(merged, 11, 96)).isEqualTo("PEER 11 12 96 over [KIXP]");
        assertThat(told(merged, 11, 97)).isEqualTo("PROVIDER 11 1 2 12 97");
    }

    @Test
    void aCircleOfThePlanAndTheGraphIsNamed() {
        AsRelations chain = RelationGraphs.drawn("11>50 50>12");

        assertThatThrownBy(() -> merged(chain, HOME + "buys 11 from 12 at NBO ip 10 circuit 0\n", false))
                .isInstanceOfSatisfying(ProviderCycleException.class, it -> assertThat(it.cycle())
                        .containsExactly(11L, 50L, 12L));
    }

    private static PlanInternet merged(AsRelations graph, String plan, boolean withUnconfirmed, Lever... levers) {
        Plan drawn = Sketch.plan(plan);
        return PlanInternet.of(graph, Runs.enacted(drawn, levers), Assumptions.of(drawn), withUnconfirmed);
    }

    private static String route(String plan, long from, long to, Lever... levers) {
        return told(merged(WORLD, plan, false, levers), from, to);
    }

    private static String told(PlanInternet merged, long from, long to) {
        RoutesTo routes =
                InternetRouting.of(merged.internet()).routes(Runnable::run, to).to(to);
        String path = routes.path(from).stream().map(String::valueOf).collect(Collectors.joining(" "));
        String over = routes.exchanges(from).isEmpty() ? "" : " over " + routes.exchanges(from);
        return (routes.kind(from) + " " + path + over).strip();
    }
}
