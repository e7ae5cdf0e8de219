package org.ixplanner.engine.simulation.relief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads.ContractKey;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.SupplyFlow;
import org.ixplanner.engine.text.English;
import org.junit.jupiter.api.Test;

/// What does not fit a port takes the next route. Volumes are a millionth of a thousandth short of filling ports, so
/// that rounding never overfills them.
final class ReliefTest {

    private static final Offset<Double> NEARLY = within(1e-5);

    // AS2 and AS3 host alike and send AS1 100 each over X; AS2 can send over its transit too.
    private static final String PLAN =
            """
            assume demand.uploadShare 0
            site NBO KE
            site MRS FR
            cable NBO MRS 6000
            net 1 access at NBO peak 200
            net 2 content at NBO hosts 1
            net 3 content at NBO hosts 1
            net 9 transit at MRS in FR
            buys 1 from 9 at MRS %s
            buys 2 from 9 at MRS
            mix access domestic 1
            exchange X at NBO
            member X 1 at NBO speed 150
            member X 2 at NBO
            member X 3 at NBO
            """;

    private static Result run(String text) {
        return Runs.run(Sketch.plan(text), new PolicyLever.TrafficEngineering());
    }

    private static List<String> told(Result result) {
        return result.flows().stream()
                .map(flow -> "%s %.3f %s"
                        .formatted(
                                flow.walk()
                                        .map(walk -> walk.asPath().toString())
                                        .orElse("-"),
                                flow.mbps(),
                                flow.category()))
                .toList();
    }

    private static Load port(Result result, int member) {
        return Objects.requireNonNull(result.loads().ports().get(new PortKey("X", TestPlans.asn(member), "NBO")));
    }

    private static Load contract(Result result, int customer) {
        return Objects.requireNonNull(result.loads().contracts().get(new ContractKey(TestPlans.asn(customer), 0)));
    }

    @Test
    void whatDoesNotFitTakesTheNextRouteOfWhoHasOne() {
        // 200 over a port of 150: of the 100 of AS2, which alone has another route, 50 go over AS9.
        Result result = run(PLAN.formatted(""));

        assertThat(told(result))
                .containsExactly(
                        "[AS2, AS1] 50.000 LOCAL", "[AS2, AS9, AS1] 50.000 INTERNATIONAL", "[AS3, AS1] 100.000 LOCAL");
        assertThat(port(result, 1).inMbps()).isEqualTo(150, NEARLY).isLessThan(150);
        assertThat(contract(result, 1).inMbps()).isEqualTo(50, NEARLY);
        assertThat(contract(result, 2).outMbps()).isEqualTo(50, NEARLY);
        assertThat(result.volumes().congestedMbps()).isZero();
        assertThat(result.volumes().demandMbps()).isEqualTo(200, within(1e-9));
        assertThat(result.volumes().trombonedMbps()).isEqualTo(50, NEARLY);
        assertThat(result.volumes().exchangeMbps()).isEqualTo(150, NEARLY);
        assertThat(result.locality().l1().orElseThrow()).isEqualTo(0.75, NEARLY);
        assertThat(result.notes())
                .extracting(English::of)
                .anyMatch(note -> note.startsWith("traffic engineering moves 50 Mbit/s"));
    }

    @Test
    void allWhoHaveAnotherRouteMoveTheSameShare() {
        // A quarter of each 100.
        Result result = run(PLAN.formatted("") + "buys 3 from 9 at MRS\n");

        assertThat(told(result))
                .containsExactly(
                        "[AS2, AS1] 75.000 LOCAL",
                        "[AS2, AS9, AS1] 25.000 INTERNATIONAL",
                        "[AS3, AS1] 75.000 LOCAL",
                        "[AS3, AS9, AS1] 25.000 INTERNATIONAL");
    }

    @Test
    void whatTheNextRouteHasNoRoomForStaysAndDoesNotFit() {
        // The contract of AS1 carries no more than 30: 170 stay on the port, 20 of which do not fit.
        Result result = run(PLAN.formatted("mbps 30"));

        assertThat(contract(result, 1).inMbps()).isEqualTo(30, NEARLY).isLessThan(30);
        assertThat(port(result, 1).inMbps()).isEqualTo(170, NEARLY);
        assertThat(result.volumes().congestedMbps()).isEqualTo(20, NEARLY);
    }

    @Test
    void whereNobodyHasAnotherRouteAllStays() {
        Plan plan = Sketch.plan(PLAN.formatted("").replace("buys 2 from 9 at MRS\n", ""));
        Result result = Runs.run(plan, new PolicyLever.TrafficEngineering());

        assertThat(result.flows()).isEqualTo(Runs.run(plan).flows());
        assertThat(result.volumes().congestedMbps()).isEqualTo(50, NEARLY);
    }

    @Test
    void whoSendsThroughAProviderIsMovedWhereThatOneHandsOver() {
        // AS3 has no port: it sends over AS2, and what leaves AS2 for AS9 of both is a quarter.
        Result result = run(PLAN.formatted("").replace("member X 3 at NBO\n", "") + "buys 3 from 2 at NBO\n");

        assertThat(told(result))
                .containsExactly(
                        "[AS2, AS1] 75.000 LOCAL",
                        "[AS2, AS9, AS1] 25.000 INTERNATIONAL",
                        "[AS3, AS2, AS1] 75.000 LOCAL",
                        "[AS3, AS2, AS9, AS1] 25.000 INTERNATIONAL");
    }

    @Test
    void aPortThatIsFullOutwardsIsRelievedLikewise() {
        // AS2 sends 100 over a port of 40.
        Result result = run(PLAN.formatted("")
                .replace("member X 1 at NBO speed 150", "member X 1 at NBO")
                .replace("member X 2 at NBO", "member X 2 at NBO speed 40"));

        assertThat(port(result, 2).outMbps()).isEqualTo(40, NEARLY);
        assertThat(contract(result, 2).outMbps()).isEqualTo(60, NEARLY);
    }

    @Test
    void whatUsersSendStaysOnItsWay() {
        // AS1 answers with as much as it gets: 200 over its port of 150 outwards too, which nothing relieves.
        Result result = run(PLAN.formatted("").replace("uploadShare 0", "uploadShare 1"));

        assertThat(port(result, 1).inMbps()).isEqualTo(150, NEARLY);
        assertThat(port(result, 1).outMbps()).isEqualTo(200, within(1e-9));
        assertThat(contract(result, 1).outMbps()).isZero();
        assertThat(result.supply().stream().mapToDouble(SupplyFlow::mbps).sum()).isEqualTo(200, within(1e-9));
        assertThat(result.volumes().congestedMbps()).isZero();
    }

    @Test
    void coincidenceCountsOnPorts() {
        // Half of 200 fit a port of 100, so nothing is moved; of a port of 80, 160 fit.
        String half = PLAN.formatted("") + "assume demand.coincidence 0.5\n";
        assertThat(run(half.replace("speed 150", "speed 100")).volumes().trombonedMbps())
                .isZero();
        assertThat(run(half.replace("speed 150", "speed 80")).volumes().trombonedMbps())
                .isEqualTo(40, NEARLY);
    }

    @Test
    void whatACacheDeliversOnlyMovesToWaysThatStayAtHome() {
        String plan =
                """
                assume demand.uploadShare 0
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 4 content at NBO
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS
                buys 4 from 9 at MRS
                mix access G 1
                group G cacheable 1 at MRS
                exchange X at NBO
                member X 1 at NBO speed 60
                member X 4 at NBO
                cache C of G on X at NBO host 4 known 1
                """;
        assertThat(told(run(plan))).containsExactly("[AS4, AS1] 100.000 LOCAL");

        // A provider of both at home.
        Result home = run(
                plan + "net 5 transit at NBO\nbuys 1 from 5 at NBO\nbuys 4 from 5 at NBO\n" + "buys 5 from 9 at MRS\n");
        assertThat(told(home)).containsExactly("[AS4, AS1] 60.000 LOCAL", "[AS4, AS5, AS1] 40.000 LOCAL");
        assertThat(home.flows()).extracting(Flow::cache).containsOnly("C");
        assertThat(home.flows()).extracting(Flow::category).containsOnly(Category.LOCAL);
    }

    @Test
    void contentOfAGroupsOwnNetworkDoesNotMoveToOtherMembers() {
        // AS3 could take it over X from AS4, and sells AS1 transit.
        Result result = run(
                """
                assume demand.uploadShare 0
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 3 transit at NBO
                net 4 content at NBO,MRS
                net 9 transit at MRS in FR
                buys 1 from 3 at NBO
                buys 1 from 9 at MRS
                buys 3 from 9 at MRS
                buys 4 from 9 at MRS
                mix access G 1
                group G cacheable 1 at MRS asns 4 backbone 1
                exchange X at NBO
                member X 1 at NBO speed 60
                member X 3 at NBO
                member X 4 at NBO
                """);
        assertThat(told(result)).containsExactly("[AS4, AS1] 60.000 LOCAL", "[AS4, AS9, AS1] 40.000 INTERNATIONAL");
    }
}
