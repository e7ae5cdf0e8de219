package org.ixplanner.engine.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who meets whom, how and where.
final class NeighboursTest {

    private static Neighbours neighbours(String plan, Lever... levers) {
        return Runs.scene(Sketch.plan(plan), levers).neighbours();
    }

    /// Pairs of peers as `1-2`.
    private static List<String> peers(Neighbours neighbours) {
        AsGraph graph = neighbours.graph();
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < graph.size(); i++) {
            for (int peer : graph.peers(i)) {
                if (i < peer) {
                    pairs.add(graph.asn(i).number() + "-" + graph.asn(peer).number());
                }
            }
        }
        return pairs;
    }

    private static List<String> meetings(Neighbours neighbours, long from, long to) {
        return neighbours.meetings(TestPlans.asn(from), TestPlans.asn(to)).stream()
                .map(NeighboursTest::told)
                .toList();
    }

    private static String told(Meeting meeting) {
        return "%s %s>%s%s"
                .formatted(
                        meeting.kind(),
                        meeting.site(),
                        meeting.otherSite(),
                        meeting.contract() >= 0 ? " contract " + meeting.contract() : "");
    }

    private static String two(String first, String second, String exchange) {
        return """
                site A KE
                net 1 access at A policy %s
                net 2 access at A policy %s
                exchange X at A %s
                member X 1 at A
                member X 2 at A
                """
                .formatted(first, second, exchange);
    }

    @ParameterizedTest
    @CsvSource({
        "open, open, true",
        "open, selective, true",
        "selective, selective, true",
        "open, restrictive, false",
        "none, open, false",
        "restrictive, restrictive, false"
    })
    void aRouteServerJoinsThoseWhoseBothPoliciesAllowIt(String first, String second, boolean peer) {
        assertThat(peers(neighbours(two(first, second, "")))).isEqualTo(peer ? List.of("1-2") : List.of());
    }

    @Test
    void withoutARouteServerNobodyMeets() {
        assertThat(peers(neighbours(two("open", "open", "noserver")))).isEmpty();
        assertThat(peers(neighbours(two("open", "open", ""), new OutageLever.CutRouteServer("X"))))
                .isEmpty();
    }

    @Test
    void oneWhoDoesNotUseTheRouteServerMeetsNobodyOverIt() {
        String plan =
                """
                site A KE
                net 1 access at A
                net 2 access at A
                net 3 access at A
                exchange X at A
                member X 1 at A
                member X 2 at A bilateral
                member X 3 at A
                """;
        assertThat(peers(neighbours(plan))).containsExactly("1-3");
        // A session of their own joins them whatever the route server and the policies say.
        assertThat(peers(neighbours(plan + "session 2 1 on X"))).containsExactly("1-2", "1-3");
        assertThat(peers(neighbours(two("restrictive", "none", "noserver") + "session 1 2 on X")))
                .containsExactly("1-2");
    }

    @Test
    void aSessionNeedsBothToBeMembers() {
        assertThat(
                        peers(
                                neighbours(
                                        """
                        site A KE
                        net 1 access at A
                        net 2 access at A
                        exchange X at A
                        member X 1 at A
                        session 1 2 on X
                        """)))
                .isEmpty();
    }

    @Test
    void mandatoryPeeringJoinsAllMembers() {
        Lever forced = new PolicyLever.MandatoryPeering("X");
        assertThat(peers(neighbours(two("restrictive", "none", "noserver"), forced)))
                .containsExactly("1-2");
        // At that exchange only.
        assertThat(peers(neighbours(two("restrictive", "none", ""), new PolicyLever.MandatoryPeering("Y"))))
                .isEmpty();
    }

    @Test
    void aProviderAndItsCustomerNeverPeer() {
        String plan = two("open", "open", "") + "buys 1 from 2 at A\nlink 1 2 at A\nsession 1 2 on X";

        assertThat(peers(neighbours(plan))).isEmpty();
        assertThat(peers(neighbours(plan, new PolicyLever.MandatoryPeering("X"))))
                .isEmpty();
        assertThat(meetings(neighbours(plan), 1, 2)).containsExactly("CONTRACT A>A contract 0");
    }

    @Test
    void networksOfOneOrganisationNeverPeer() {
        String plan =
                """
                site A KE
                net 1 access at A org o
                net 2 access at A org o
                net 3 access at A org p
                exchange X at A
                member X 1 at A
                member X 2 at A
                member X 3 at A
                link 1 2 at A
                """;
        assertThat(peers(neighbours(plan))).containsExactly("1-3", "2-3");
        assertThat(neighbours(plan).sameOrganisation(TestPlans.asn(1), TestPlans.asn(2)))
                .isTrue();
        assertThat(neighbours(plan).sameOrganisation(TestPlans.asn(1), TestPlans.asn(3)))
                .isFalse();
        // Two of which nobody said whose they are, are of two organisations.
        assertThat(neighbours(two("open", "open", "")).sameOrganisation(TestPlans.asn(1), TestPlans.asn(2)))
                .isFalse();
    }

    // Three sites: A and B on the fabric, C apart; AS1 at A, AS2 at B, AS3 and AS4 at C.
    private static final String SITES =
            """
            site A KE
            site B KE
            site C KE
            fibre A B 10
            fibre B C 10
            net 1 access at A
            net 2 access at B
            net 3 access at C
            net 4 access at C
            exchange X at A,B
            member X 1 at A
            member X 2 at B
            member X 3 at C
            member X 4 at C
            """;

    @Test
    void portsReachEachOtherAtOneSiteOrOverTheFabric() {
        assertThat(peers(neighbours(SITES))).containsExactly("1-2", "3-4");
        assertThat(meetings(neighbours(SITES), 1, 2)).containsExactly("EXCHANGE A>B");
        assertThat(meetings(neighbours(SITES), 2, 1)).containsExactly("EXCHANGE B>A");
        assertThat(peers(neighbours(SITES.replace("at A,B", "at A,B apart")))).containsExactly("3-4");
    }

    @Test
    void aFabricThatIsDownJoinsNobody() {
        assertThat(peers(neighbours(SITES, new OutageLever.CutSpan("A-B")))).containsExactly("3-4");
    }

    @Test
    void aSiteThatIsDownHasNoPorts() {
        assertThat(peers(neighbours(SITES, new OutageLever.CutSite("C")))).containsExactly("1-2");
    }

    @Test
    void severalPortsAreSeveralMeetings() {
        assertThat(meetings(neighbours(SITES + "member X 1 at B\nlink 1 2 at A\nlink 2 1 at B"), 1, 2))
                .containsExactly("PRIVATE A>A", "PRIVATE B>B", "EXCHANGE A>B", "EXCHANGE B>B");
    }

    @Test
    void aContractIsHandedOverWhereItSays() {
        String plan =
                """
                site A KE
                site B KE
                net 1 access at A,B
                net 9 transit at A,B
                net 8 transit at B
                net 7 transit
                buys 1 from 9 at B
                """;
        assertThat(meetings(neighbours(plan), 1, 9)).containsExactly("CONTRACT B>B contract 0");
        // Where nobody said: wherever both are, else where the provider is, else where the customer is.
        assertThat(meetings(neighbours(plan.replace("from 9 at B", "from 9")), 1, 9))
                .containsExactly("CONTRACT A>A contract 0", "CONTRACT B>B contract 0");
        assertThat(meetings(
                        neighbours(plan.replace("net 1 access at A,B", "net 1 access at A") + "buys 1 from 8"), 1, 8))
                .containsExactly("CONTRACT B>B contract 1");
        assertThat(meetings(neighbours(plan + "buys 1 from 7"), 1, 7))
                .containsExactly("CONTRACT A>A contract 1", "CONTRACT B>B contract 1");
    }

    // AS1 is at A, its provider at A and at C, which is behind B.
    private static final String REACH =
            """
            site A KE
            site B KE
            site C KE
            fibre A B 10
            fibre B C 10
            net 1 access at A
            net 9 transit at C
            buys 1 from 9 at C
            """;

    @Test
    void aHandOverThatOneNoLongerGetsToIsGone() {
        assertThat(meetings(neighbours(REACH), 1, 9)).containsExactly("CONTRACT C>C contract 0");
        assertThat(meetings(neighbours(REACH, new OutageLever.CutSpan("A-B")), 1, 9))
                .isEmpty();
        assertThat(meetings(neighbours(REACH, new OutageLever.CutSite("C")), 1, 9))
                .isEmpty();
        assertThat(meetings(neighbours(REACH, new OutageLever.CutSite("A")), 1, 9))
                .isEmpty();
        // Another way keeps it.
        assertThat(meetings(neighbours(REACH + "fibre A C 99", new OutageLever.CutSpan("A-B")), 1, 9))
                .hasSize(1);
    }

    @Test
    void networksAbroadAreJoinedByTheInternet() {
        String plan =
                """
                site A KE
                site F FR
                site G DE
                net 1 access at A
                net 7 transit at F in FR
                net 8 transit at F,G in DE
                net 9 transit in DE
                """;
        Neighbours neighbours = neighbours(plan);
        assertThat(peers(neighbours)).containsExactly("7-8", "7-9", "8-9");
        // Where both are, else where either is.
        assertThat(meetings(neighbours, 7, 8)).containsExactly("PRIVATE F>F");
        assertThat(meetings(neighbours, 8, 9)).containsExactly("PRIVATE F>F", "PRIVATE G>G");
        // Never where it is down.
        assertThat(meetings(neighbours(plan, new OutageLever.CutSite("F")), 8, 9))
                .containsExactly("PRIVATE G>G");
        assertThat(peers(neighbours(plan, new OutageLever.CutSite("F")))).containsExactly("8-9");
        // One that buys from another is joined by what it buys.
        assertThat(peers(neighbours(plan + "buys 9 from 8 at G"))).containsExactly("7-8");
    }

    private static String site(String plan, int network) {
        Plan drawn = Sketch.plan(plan);
        var exchange = drawn.exchanges().items().getFirst();
        return exchange.members().stream()
                .filter(member -> member.network().equals(TestPlans.asn(network)))
                .findFirst()
                .flatMap(member -> Ports.site(drawn, exchange, member))
                .orElse("nowhere");
    }

    @Test
    void aPortOfWhichNobodySaidWhereIsWhereTheMemberIs() {
        String plan =
                """
                site A KE
                site B KE
                net 1 access at B
                net 2 access at C
                net 3 access at B
                exchange X at B,A
                member X 1
                member X 2
                member X 3 at A
                """;
        assertThat(site(plan, 1)).isEqualTo("B");
        // A network that is at none of its sites is at the first by name.
        assertThat(site(plan, 2)).isEqualTo("A");
        assertThat(site(plan, 3)).isEqualTo("A");
        assertThat(site("net 1 access\nexchange X\nmember X 1", 1)).isEqualTo("nowhere");
    }

    @Test
    void anExchangeWithoutASiteJoinsNobody() {
        assertThat(peers(neighbours("net 1 access\nnet 2 access\nexchange X\nmember X 1\nmember X 2")))
                .isEmpty();
    }

    // AS1 hosts at A for AS2's users at A; both meet at B, ten kilometres away, and elsewhere.
    private static String equallyFar(String link) {
        return """
                site A KE
                site B KE
                fibre A B 10
                net 1 content at A hosts 1
                net 2 access at A peak 100
                mix access domestic 1
                exchange X at B
                member X 1 at B
                member X 2 at B
                %s
                """
                .formatted(link);
    }

    @Test
    void anInterconnectGoesBeforeAnExchangeAtEqualDistanceOnly() {
        // Either way 10 km there and 10 back: 0.0049 · 40 + 0.2 · 2 = 0.596 ms.
        assertThat(Runs.flows(Runs.run(Sketch.plan(equallyFar("link 1 2 at B")))))
                .containsExactly("DOMESTIC AS1>AS2 100.0 LOCAL 20.0 km 0.596 ms [AS1, AS2] A-B-A");
        assertThat(Runs.run(Sketch.plan(equallyFar("link 1 2 at B"))).volumes().exchangeMbps())
                .isZero();
        assertThat(Runs.run(Sketch.plan(equallyFar(""))).volumes().exchangeMbps())
                .isEqualTo(100);
        // Farther away it is not used.
        assertThat(Runs.run(Sketch.plan(equallyFar("site C KE\nfibre B C 1\nlink 1 2 at C")))
                        .volumes()
                        .exchangeMbps())
                .isEqualTo(100);
    }
}
