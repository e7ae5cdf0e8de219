package org.ixplanner.engine.simulation.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.simulation.flow.Flow;
import org.junit.jupiter.api.Test;

/// How traffic to nowhere in particular divides over transit contracts.
final class WorldWaysTest {

    // AS1 wants 120 of the world. It may buy abroad from AS8 in Kampala and AS9 in Marseille, at home from AS3 and AS4.
    private static List<String> world(String contracts, Lever... levers) {
        String plan =
                """
                region UG
                site NBO KE
                site KLA UG
                site MRS FR
                fibre NBO KLA 300
                cable NBO MRS 6000
                net 1 access at NBO peak 120
                net 3 transit at NBO
                net 4 transit at NBO
                net 8 transit at KLA in UG
                net 9 transit at MRS in FR
                mix access world 1
                """;
        return Runs.run(Sketch.plan(plan + contracts), levers).flows().stream()
                .map(WorldWaysTest::told)
                .toList();
    }

    private static String told(Flow flow) {
        return Runs.number(flow.mbps())
                + flow.walk().map(walk -> " " + walk.asPath()).orElse("")
                + " "
                + flow.category();
    }

    @Test
    void statedSharesGoBeforeCommits() {
        assertThat(
                        world(
                                """
                        buys 1 from 8 at KLA share 0.25 commit 90
                        buys 1 from 9 at MRS share 0.75 commit 10
                        """))
                .containsExactly("30.0 [AS8, AS1] INTERNATIONAL", "90.0 [AS9, AS1] INTERNATIONAL");
    }

    @Test
    void sharesNeedNotAddUpAndOneWithoutAShareGetsNothing() {
        // 0.1 and 0.3 are a quarter and three quarters.
        assertThat(
                        world(
                                """
                        buys 1 from 8 at KLA share 0.1
                        buys 1 from 9 at MRS share 0.3
                        buys 1 from 3 at NBO commit 500
                        buys 3 from 9 at MRS
                        """))
                .containsExactly("30.0 [AS8, AS1] INTERNATIONAL", "90.0 [AS9, AS1] INTERNATIONAL");
    }

    @Test
    void commitsGoBeforeEqualParts() {
        // 20 and 40 are a third and two thirds.
        assertThat(world("buys 1 from 8 at KLA commit 20\nbuys 1 from 9 at MRS commit 40"))
                .containsExactly("40.0 [AS8, AS1] INTERNATIONAL", "80.0 [AS9, AS1] INTERNATIONAL");
    }

    @Test
    void withoutEitherItDividesEquallyNeverByTheLowestNumber() {
        assertThat(world("buys 1 from 8 at KLA\nbuys 1 from 9 at MRS"))
                .containsExactly("60.0 [AS8, AS1] INTERNATIONAL", "60.0 [AS9, AS1] INTERNATIONAL");
    }

    @Test
    void twoContractsWithOneProviderAreTwoWays() {
        assertThat(world("buys 1 from 9 at MRS commit 10\nbuys 1 from 9 at NBO commit 30"))
                .containsExactly("30.0 [AS9, AS1] INTERNATIONAL", "90.0 [AS9, AS1] INTERNATIONAL");
    }

    @Test
    void aProviderAtHomeDividesItOn() {
        // Half directly over AS9; half over AS3, which sends three quarters of it over AS8.
        assertThat(
                        world(
                                """
                        buys 1 from 3 at NBO
                        buys 1 from 9 at MRS
                        buys 3 from 8 at KLA share 0.75
                        buys 3 from 9 at MRS share 0.25
                        """))
                .containsExactly(
                        "45.0 [AS8, AS3, AS1] INTERNATIONAL",
                        "15.0 [AS9, AS3, AS1] INTERNATIONAL",
                        "60.0 [AS9, AS1] INTERNATIONAL");
    }

    @Test
    void whatIsDownLeavesItsPartToTheOthers() {
        String contracts = "buys 1 from 8 at KLA share 0.5\nbuys 1 from 9 at MRS share 0.5\n";
        assertThat(world(contracts, new OutageLever.CutSpan("NBO-KLA")))
                .containsExactly("120.0 [AS9, AS1] INTERNATIONAL");
        assertThat(world(contracts, new OutageLever.CutSite("MRS"))).containsExactly("120.0 [AS8, AS1] INTERNATIONAL");
        assertThat(world(contracts, new OutageLever.CutInternational())).containsExactly("120.0 UNSERVED");
    }

    @Test
    void whereTheOneWithAShareIsDownCommitsDecide() {
        assertThat(world(
                        """
                        buys 1 from 8 at KLA share 1
                        buys 1 from 9 at MRS commit 30
                        buys 1 from 3 at NBO commit 10
                        buys 3 from 9 at MRS
                        """,
                        new OutageLever.CutSpan("NBO-KLA")))
                .containsExactly("90.0 [AS9, AS1] INTERNATIONAL", "30.0 [AS9, AS3, AS1] INTERNATIONAL");
    }

    @Test
    void aProviderWithoutAWayToTheWorldGetsNothing() {
        assertThat(world("buys 1 from 3 at NBO share 0.9\nbuys 1 from 9 at MRS share 0.1"))
                .containsExactly("120.0 [AS9, AS1] INTERNATIONAL");
        // Its own provider has none either.
        assertThat(world("buys 1 from 3 at NBO\nbuys 3 from 4 at NBO")).containsExactly("120.0 UNSERVED");
        assertThat(world("")).containsExactly("120.0 UNSERVED");
        // It has one, which is down.
        assertThat(world(
                        """
                        buys 1 from 3 at NBO share 0.9
                        buys 1 from 9 at MRS share 0.1
                        buys 3 from 8 at KLA
                        """,
                        new OutageLever.CutSpan("NBO-KLA")))
                .containsExactly("120.0 [AS9, AS1] INTERNATIONAL");
    }

    // AS1 and AS2 are one organisation, and AS2 buys abroad.
    private static List<String> siblings(String more, Lever... levers) {
        String plan =
                """
                site NBO KE
                site MRS FR
                site LDN GB
                cable NBO MRS 6000
                cable NBO LDN 9000
                net 1 access at NBO peak 120 org o
                net 2 transit at NBO org o
                net 3 transit at NBO
                net 8 transit at LDN in GB
                net 9 transit at MRS in FR
                mix access world 1
                """;
        return Runs.run(Sketch.plan(plan + more), levers).flows().stream()
                .map(WorldWaysTest::told)
                .toList();
    }

    @Test
    void oneWithoutAContractUsesWhatItsSiblingsBuy() {
        assertThat(siblings("buys 2 from 9 at MRS")).containsExactly("120.0 [AS9, AS2, AS1] INTERNATIONAL");
        // Divided as the sibling divides its own: a quarter and three quarters; over a provider at home too.
        assertThat(siblings("buys 2 from 9 at MRS commit 30\nbuys 2 from 3 at NBO commit 90\nbuys 3 from 8 at LDN"))
                .containsExactly("30.0 [AS9, AS2, AS1] INTERNATIONAL", "90.0 [AS8, AS3, AS2, AS1] INTERNATIONAL");
        // Its own contract goes before, as long as it works.
        String own = "buys 1 from 8 at LDN\nbuys 2 from 9 at MRS";
        assertThat(siblings(own)).containsExactly("120.0 [AS8, AS1] INTERNATIONAL");
        assertThat(siblings(own, new OutageLever.CutSpan("NBO-LDN")))
                .containsExactly("120.0 [AS9, AS2, AS1] INTERNATIONAL");
        assertThat(siblings("buys 2 from 9 at MRS", new OutageLever.CutInternational()))
                .containsExactly("120.0 UNSERVED");
    }

    @Test
    void whatSiblingsBuyOfEachOtherIsNoWayToTheWorld() {
        assertThat(siblings("buys 1 from 2 at NBO")).containsExactly("120.0 UNSERVED");
        assertThat(siblings("buys 2 from 1 at NBO\nbuys 2 from 9 at MRS"))
                .containsExactly("120.0 [AS9, AS2, AS1] INTERNATIONAL");
        // AS3 leans on AS2, AS2 on what AS1 buys: nothing of AS1 goes round.
        assertThat(siblings("buys 1 from 3 at NBO\nbuys 3 from 2 at NBO\nbuys 1 from 9 at MRS"))
                .containsExactly("120.0 [AS9, AS1] INTERNATIONAL");
    }

    @Test
    void aSiblingAbroadBringsItHome() {
        String abroad = "net 7 transit at MRS in FR org o";
        assertThat(siblings(abroad)).containsExactly("120.0 [AS7, AS1] INTERNATIONAL");
        assertThat(siblings(abroad, new OutageLever.CutSpan("NBO-MRS"), new OutageLever.CutSpan("NBO-LDN")))
                .containsExactly("120.0 UNSERVED");
        assertThat(siblings("net 7 transit in FR org o")).containsExactly("120.0 [AS7, AS1] INTERNATIONAL");
        assertThat(siblings("net 7 transit in FR org o", new OutageLever.CutInternational()))
                .containsExactly("120.0 UNSERVED");
    }

    @Test
    void peeringBringsNobodyToTheWorld() {
        assertThat(world("buys 3 from 9 at MRS\nlink 1 3 at NBO")).containsExactly("120.0 UNSERVED");
    }

    @Test
    void aNetworkAbroadThatHandsOverAtHomeBeginsWhereItIsAbroad() {
        // AS9 hands over in Nairobi and is in Marseille: 6,000 km of its own, 0.0049 · 12,000 + 0.2 · 2 = 59.2 ms.
        String plan =
                """
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 120
                net 9 transit at NBO,MRS in FR
                buys 1 from 9 at NBO
                mix access world 1
                """;
        assertThat(Runs.flows(Runs.run(Sketch.plan(plan))))
                .containsExactly(
                        "REST_OF_WORLD world>AS1 120.0 INTERNATIONAL 6000.0 km 59.2 ms [AS9, AS1] MRS-NBO-NBO");
        // Its way home is down, and nothing is estimated in its place.
        assertThat(Runs.flows(Runs.run(Sketch.plan(plan), new OutageLever.CutSpan("NBO-MRS"))))
                .containsExactly("REST_OF_WORLD world>AS1 120.0 UNSERVED - km - ms -");
        // Of one of which nothing abroad is known the way begins at the hand-over, and is abroad all the same.
        String unknown = plan.replace("at NBO,MRS in FR", "at NBO in FR");
        assertThat(Runs.flows(Runs.run(Sketch.plan(unknown))))
                .containsExactly("REST_OF_WORLD world>AS1 120.0 INTERNATIONAL 0.0 km 0.4 ms [AS9, AS1] NBO-NBO-NBO");
        assertThat(Runs.flows(Runs.run(Sketch.plan(unknown), new OutageLever.CutInternational())))
                .containsExactly("REST_OF_WORLD world>AS1 120.0 UNSERVED - km - ms -");
    }
}
