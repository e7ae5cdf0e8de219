package org.ixplanner.engine.simulation.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.junit.jupiter.api.Test;

/// Where the users of networks enter them, and where networks host.
final class EntriesTest {

    private static final String SITES =
            """
            site A KE place 37,0
            site B KE place 39,0
            site C KE kind data_centre place 41,0
            site F FR kind data_centre place 5,43
            """;

    private static List<String> users(String lines, Lever... levers) {
        return told(new Entries(Runs.scene(Sketch.plan(SITES + lines), levers)).ofUsers(TestPlans.asn(1)));
    }

    private static List<String> hosts(String lines) {
        return told(new Entries(Runs.scene(Sketch.plan(SITES + lines))).ofHosts(TestPlans.asn(1)));
    }

    private static List<String> told(List<Entry> entries) {
        return entries.stream()
                .map(entry -> entry.spot().id() + " " + Runs.number(entry.share()) + (entry.isUp() ? "" : " down"))
                .toList();
    }

    @Test
    void usersEnterAtTheGatewayOfTheirRowByDemand() {
        // 10 · 30 = 300 and 20 · 5 = 100: three quarters and a quarter.
        assertThat(
                        users(
                                """
                        net 1 access at A,B peak ?
                        people 1 Nairobi 10 kbps 30 at B
                        people 1 Mombasa 20 kbps 5 at A
                        """))
                .containsExactly("A 0.25", "B 0.75");
    }

    @Test
    void whereTheDemandOfOneRowIsNotKnownAllGoBySubscribers() {
        // 30 by satellite, of whom nobody said what they ask for, beside 10 of 500 kbit/s.
        assertThat(users("net 1 access at A,B peak 100\npeople 1 Nairobi 10 kbps 500 at A\n"
                        + "people 1 Voi 30 by satellite at B"))
                .containsExactly("A 0.25", "B 0.75");
    }

    @Test
    void elseAtTheNearestGateway() {
        // 38.1° is nearer to B at 39° than to A at 37°; of two equally near ones the first by name.
        assertThat(users("net 1 access at A,B peak ?\npeople 1 Voi 10 kbps 30 near 38.1,0"))
                .containsExactly("B 1.0");
        assertThat(users("net 1 access at B,A peak ?\npeople 1 Voi 10 kbps 30 near 38,0"))
                .containsExactly("A 1.0");
        // Gateways go before other sites.
        assertThat(users("net 1 access at A,B gateways A peak ?\npeople 1 Voi 10 kbps 30 near 39,0"))
                .containsExactly("A 1.0");
    }

    @Test
    void thoseOfWhomNobodySaidWhereTheyAreEnterEverywhereAlike() {
        assertThat(users("net 1 access at A,B,F gateways B,A peak ?\npeople 1 Kenya 10 kbps 30"))
                .containsExactly("A 0.5", "B 0.5");
        assertThat(users("net 1 access at A,B peak 100")).containsExactly("A 0.5", "B 0.5");
    }

    @Test
    void withoutASiteTheyAreInTheirCityOrNowhere() {
        assertThat(users("net 1 access peak ?\npeople 1 Voi 10 kbps 30 near 38,0"))
                .containsExactly("AS1@Voi 1.0");
        assertThat(users("net 1 access peak 100")).containsExactly("AS1 1.0");
    }

    @Test
    void aSiteThatIsDownKeepsItsShare() {
        assertThat(users("net 1 access at A,B peak 100", new OutageLever.CutSite("A")))
                .containsExactly("A 0.5 down", "B 0.5");
    }

    @Test
    void hostsAreInDataCentresAtHome() {
        assertThat(hosts("net 1 content at A,C,F hosts 1")).containsExactly("C 1.0");
        assertThat(hosts("net 1 content at A,B hosts 1")).containsExactly("A 0.5", "B 0.5");
    }

    @Test
    void whatEntersWhereItIsDownIsUnserved() {
        // Half of the 100 enters at A.
        String plan = SITES
                + "net 1 access at A,B peak 100\nnet 2 content at C hosts 1\nlink 1 2 at C\nmix access domestic 1";
        assertThat(Runs.run(Sketch.plan(plan), new OutageLever.CutSite("A"))
                        .volumes()
                        .unservedMbps())
                .isEqualTo(50);
    }
}
