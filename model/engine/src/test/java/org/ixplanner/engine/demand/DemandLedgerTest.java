package org.ixplanner.engine.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.plan.network.NetworkKind;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.text.English;
import org.junit.jupiter.api.Test;

/// Who asks whom for how much.
final class DemandLedgerTest {

    private static List<String> rows(String lines, Lever... levers) throws UnknownDemandException {
        return ledger(lines, levers).rows().stream().map(DemandLedgerTest::told).toList();
    }

    private static DemandLedger ledger(String lines, Lever... levers) throws UnknownDemandException {
        Plan plan = Sketch.plan(lines);
        return DemandLedger.of(Runs.enacted(plan, levers), Assumptions.of(plan));
    }

    private static String told(DemandRow row) {
        String from = row.group() != null
                ? row.group()
                : row.source() != null ? row.source().toString() : "world";
        return "%s %s>%s %s".formatted(row.kind(), from, row.sink(), Runs.number(row.mbps()));
    }

    private static String refusal(String lines) {
        try {
            return rows(lines).toString();
        } catch (UnknownDemandException e) {
            return English.of(e.problem());
        }
    }

    // AS1 wants 100: 10 of what is hosted at home, 20 from users, 30 from the world, 40 of group G (AS15169). AS2 has
    // a quarter of the hosting and three quarters of the users, AS1 a quarter of the users, AS3 the other hosting.
    private static final String MIXED =
            """
            site A KE
            net 1 access at A peak 100 users 1000
            net 2 access at A users 3000 hosts 1
            net 3 content at A hosts 3
            net 9 content at A in FR peak 500 users 9000 hosts 50
            mix access domestic 0.1 users 0.2 world 0.3 G 0.4
            group G asns 15169,36040
            """;

    @Test
    void aMixIsDividedByHostingWeightsAndUsersAtHome() throws UnknownDemandException {
        // Hosting 10 · 1/4 and 10 · 3/4; users 20 · 1,000/4,000 and 20 · 3,000/4,000. AS9 is abroad: no part of it.
        assertThat(rows(MIXED))
                .containsExactly(
                        "CONTENT G>AS1 40.0",
                        "DOMESTIC AS2>AS1 2.5",
                        "DOMESTIC AS3>AS1 7.5",
                        "USER_TO_USER AS1>AS1 5.0",
                        "USER_TO_USER AS2>AS1 15.0",
                        "REST_OF_WORLD world>AS1 30.0");
        assertThat(ledger(MIXED).totalMbps()).isEqualTo(100);
    }

    @Test
    void eachKindOfNetworkHasItsOwnMix() throws UnknownDemandException {
        assertThat(
                        rows(
                                """
                        site A KE
                        net 2 education at A peak 50
                        net 1 access at A peak 100
                        mix access world 1
                        mix education world 0.2 G 0.8
                        group G
                        """))
                .containsExactly("REST_OF_WORLD world>AS1 100.0", "CONTENT G>AS2 40.0", "REST_OF_WORLD world>AS2 10.0");
    }

    @Test
    void demandTimesAFactorByKind() throws UnknownDemandException {
        String lines = "net 1 access peak 100\nnet 2 education peak 50\nmix access world 1\nmix education world 1";

        assertThat(rows(
                        lines,
                        new MarketLever.ScaleDemand(NetworkKind.ACCESS, 3),
                        new MarketLever.ScaleDemand(null, 2)))
                .containsExactly("REST_OF_WORLD world>AS1 600.0", "REST_OF_WORLD world>AS2 100.0");
    }

    @Test
    void aMeasuredRowStandsAndTheRestSharesWhatIsLeft() throws UnknownDemandException {
        // AS3's 7.5 are measured as 26: the others share 74 as they shared 92.5, four fifths each.
        assertThat(rows(MIXED + "measured 3 1 26"))
                .containsExactly(
                        "CONTENT G>AS1 32.0",
                        "DOMESTIC AS2>AS1 2.0",
                        "DOMESTIC AS3>AS1 26.0",
                        "USER_TO_USER AS1>AS1 4.0",
                        "USER_TO_USER AS2>AS1 12.0",
                        "REST_OF_WORLD world>AS1 24.0");
    }

    @Test
    void aMeasuredRowIsDividedAsWhatItStandsFor() throws UnknownDemandException {
        // AS2 was to send 2.5 hosted and 15 from users: 35 are 5 and 30. The others share 65 as they shared 82.5.
        assertThat(rows(MIXED + "measured 2 1 35"))
                .contains("DOMESTIC AS2>AS1 5.0", "USER_TO_USER AS2>AS1 30.0")
                // 40 · 65 ÷ 82.5 = 31.515151515
                .contains("CONTENT G>AS1 31.515151515");
    }

    @Test
    void aRowOfAGroupsNetworkIsTheGroupsContent() throws UnknownDemandException {
        // 10 in place of 40; the others share 90 as they shared 60.
        assertThat(rows(MIXED + "measured 15169 1 10"))
                .containsExactly(
                        "CONTENT G>AS1 10.0",
                        "DOMESTIC AS2>AS1 3.75",
                        "DOMESTIC AS3>AS1 11.25",
                        "USER_TO_USER AS1>AS1 7.5",
                        "USER_TO_USER AS2>AS1 22.5",
                        "REST_OF_WORLD world>AS1 45.0");
        // Two networks of the group: both are its content.
        assertThat(rows(MIXED + "measured 15169 1 10\nmeasured 36040 1 30"))
                .contains("CONTENT G>AS1 10.0", "CONTENT G>AS1 30.0", "REST_OF_WORLD world>AS1 30.0");
    }

    @Test
    void aRowThatNoMixForesawIsWhatItsSourceIs() throws UnknownDemandException {
        String lines =
                """
                net 1 access peak 100
                net 2 content
                net 9 content in FR
                mix access world 1
                group G asns 15169
                measured 2 1 10
                measured 9 1 20
                measured 15169 1 30
                """;
        assertThat(rows(lines))
                .containsExactly(
                        "CONTENT G>AS1 30.0",
                        "DOMESTIC AS2>AS1 10.0",
                        "REST_OF_WORLD world>AS1 20.0",
                        "REST_OF_WORLD world>AS1 40.0");
    }

    @Test
    void aRowThatIsAllThereIsLeavesNothingElse() throws UnknownDemandException {
        assertThat(rows(MIXED + "measured 3 1 100")).containsExactly("DOMESTIC AS3>AS1 100.0");
    }

    @Test
    void aRowOfNothingTakesItsSourceAway() throws UnknownDemandException {
        // 60 of the 100 were others'; they now share all of it.
        assertThat(rows(MIXED + "measured 15169 1 0"))
                .contains("REST_OF_WORLD world>AS1 50.0")
                .noneMatch(row -> row.startsWith("CONTENT"));
    }

    @Test
    void whereEverythingWasMeasuredTheRestIsFromTheWorld() throws UnknownDemandException {
        assertThat(
                        rows(
                                """
                        net 1 access peak 100
                        net 2 content hosts 1
                        mix access domestic 1
                        measured 2 1 70
                        """))
                .containsExactly("DOMESTIC AS2>AS1 70.0", "REST_OF_WORLD world>AS1 30.0");
    }

    @Test
    void measuredRowsGrowWithDemand() throws UnknownDemandException {
        assertThat(rows(MIXED + "measured 3 1 26", new MarketLever.ScaleDemand(null, 2)))
                .contains("DOMESTIC AS3>AS1 52.0", "CONTENT G>AS1 64.0");
    }

    @Test
    void whatThePlanDoesNotSayIsRefused() {
        assertThat(refusal("net 1 education peak 10\nmix access world 1")).contains("AS1", "demand mix");
        assertThat(refusal("net 1 access peak 10\nmix access domestic 0.1 world 0.9"))
                .contains("AS1", "hosting weight");
        assertThat(refusal("net 1 access peak 10\nmix access users 0.1 world 0.9"))
                .contains("AS1", "subscribers");
        // Hosts and users abroad do not help.
        assertThat(refusal("net 1 access peak 10\nnet 2 content in FR hosts 1\nmix access domestic 0.1 world 0.9"))
                .contains("hosting weight");
        assertThatThrownBy(() -> rows("net 1 access peak ?\npeople 1 Turkana 5 by satellite\nmix access world 1"))
                .isInstanceOf(UnknownDemandException.class);
    }

    @Test
    void nobodyAsksForNothing() throws UnknownDemandException {
        // No demand: no mix is needed.
        assertThat(rows("net 1 education peak 0\nnet 2 content peak ?")).isEmpty();
    }
}
