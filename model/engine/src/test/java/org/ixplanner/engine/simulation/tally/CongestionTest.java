package org.ixplanner.engine.simulation.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalDouble;
import org.assertj.core.data.Offset;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads.ContractKey;
import org.ixplanner.engine.simulation.Loads.PortKey;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.SupplyFlow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What everything carries, and what does not fit.
final class CongestionTest {

    private static final Offset<Double> EXACT = within(1e-9);

    // AS2 in Mombasa sends AS1 in Nairobi 200 over the exchange in Nairobi; AS1 sends a tenth of it back.
    private static String plan(String port, String span, String more) {
        return """
                site NBO KE
                site MBA KE
                site MRS FR
                fibre NBO MBA 500 %s
                cable MBA MRS 9000
                net 1 access at NBO peak 200
                net 2 content at MBA hosts 1
                net 9 transit at MRS in FR
                buys 1 from 9 at MRS
                buys 2 from 9 at MRS
                mix access domestic 1
                exchange X at NBO
                member X 1 at NBO %s
                member X 2 at NBO
                %s
                """
                .formatted(span, port, more);
    }

    private static Result run(String port, String span, String more) {
        return Runs.run(Sketch.plan(plan(port, span, more)));
    }

    private static Load port(Result result, int member) {
        return found(result.loads().ports().get(new PortKey("X", TestPlans.asn(member), "NBO")));
    }

    private static Load contract(Result result, int customer) {
        return found(result.loads().contracts().get(new ContractKey(TestPlans.asn(customer), 0)));
    }

    private static Load found(@Nullable Load load) {
        if (load == null) {
            throw new AssertionError("there is no such load");
        }
        return load;
    }

    @Test
    void aPortHasTwoDirections() {
        Result result = run("", "", "");

        assertThat(port(result, 1)).isEqualTo(new Load(200, 20, OptionalDouble.of(10_000)));
        assertThat(port(result, 2)).isEqualTo(new Load(20, 200, OptionalDouble.of(10_000)));
        assertThat(port(result, 1).utilisation()).hasValue(0.02);
        // From Mombasa to Nairobi is from the span's end to its start.
        assertThat(found(result.loads().spans().get("NBO-MBA"))).isEqualTo(new Load(200, 20, OptionalDouble.empty()));
        assertThat(result.loads().spans()).containsOnlyKeys("NBO-MBA");
        assertThat(contract(result, 1)).isEqualTo(new Load(0, 0, OptionalDouble.empty()));
        assertThat(result.volumes().congestedMbps()).isZero();
    }

    @Test
    void whatDoesNotFitAPortIsCongestedAndKeepsItsCategory() {
        // 200 on a port of 150: a quarter does not fit.
        Result result = run("speed 150", "", "");

        assertThat(result.flows()).singleElement().satisfies(flow -> {
            assertThat(flow.mbps()).isEqualTo(200);
            assertThat(flow.congestedMbps()).isEqualTo(50, EXACT);
            assertThat(flow.category()).isEqualTo(Category.LOCAL);
        });
        assertThat(result.volumes().congestedMbps()).isEqualTo(50, EXACT);
        assertThat(result.volumes().localMbps()).isEqualTo(200);
        assertThat(result.locality().l1()).hasValue(1);
    }

    @Test
    void severalPortsAtASiteAreOne() {
        assertThat(run("speed 150", "", "member X 1 at NBO speed 40").volumes().congestedMbps())
                .isEqualTo(10, EXACT);
    }

    @Test
    void whatDoesNotFitASpanIsCongestedToo() {
        // 0.16 Gbit/s: 40 of 200 are too many.
        assertThat(run("", "gbps 0.16", "").volumes().congestedMbps()).isEqualTo(40, EXACT);
        // The other direction carries 20 only.
        assertThat(run("", "gbps 0.2", "").volumes().congestedMbps()).isZero();
    }

    @Test
    void theFullestThingOnTheWayCounts() {
        assertThat(run("speed 150", "gbps 0.16", "").volumes().congestedMbps()).isEqualTo(50, EXACT);
        assertThat(run("speed 180", "gbps 0.16", "").volumes().congestedMbps()).isEqualTo(40, EXACT);
    }

    @Test
    void networksNeedNotPeakTogetherOnPortsAlone() {
        // 200 · 0.7 = 140 fits 150. Spans and demand are not scaled.
        Result result = run("speed 150", "", "assume demand.coincidence 0.7");

        assertThat(port(result, 1).inMbps()).isEqualTo(140, EXACT);
        assertThat(port(result, 1).outMbps()).isEqualTo(14, EXACT);
        assertThat(found(result.loads().spans().get("NBO-MBA")).inMbps()).isEqualTo(200, EXACT);
        assertThat(result.volumes().demandMbps()).isEqualTo(200);
        assertThat(result.volumes().congestedMbps()).isZero();
    }

    @Test
    void interconnectsAndContractsCanBeFull() {
        // In Mombasa AS1 and AS2 have a cable for 120: AS2 hands over there at once.
        Result cable = run("", "", "link 1 2 at MBA mbps 120");
        assertThat(cable.volumes().congestedMbps()).isEqualTo(80, EXACT);
        assertThat(found(cable.loads().interconnects().get("link-1-2")))
                .isEqualTo(new Load(200, 0, OptionalDouble.of(120)));
        // AS1 is at the exchange in Nairobi, so that is where it hands over what its users send.
        assertThat(port(cable, 1)).isEqualTo(new Load(0, 20, OptionalDouble.of(10_000)));

        // Without the exchange all goes over the two contracts in Marseille, of which AS1's carries 50.
        Result transit = Runs.run(Sketch.plan(plan("", "", "")
                .replace("buys 1 from 9 at MRS", "buys 1 from 9 at MRS mbps 50")
                .replace("exchange X at NBO", "exchange X at NBO noserver")));
        assertThat(contract(transit, 1)).isEqualTo(new Load(200, 20, OptionalDouble.of(50)));
        assertThat(contract(transit, 2)).isEqualTo(new Load(20, 200, OptionalDouble.empty()));
        assertThat(transit.volumes().congestedMbps()).isEqualTo(150, EXACT);
    }

    @Test
    void uploadsLoadTheWayBackAndAreNoDemand() {
        Result result = run("", "", "assume demand.uploadShare 0.3");

        assertThat(port(result, 1).outMbps()).isEqualTo(60, EXACT);
        assertThat(result.supply()).singleElement().satisfies(flow -> {
            assertThat(flow.kind()).isEqualTo(SupplyFlow.Kind.UPLOAD);
            assertThat(flow.cause()).isEqualTo("AS1");
            assertThat(flow.mbps()).isEqualTo(60, EXACT);
        });
        assertThat(result.volumes().demandMbps()).isEqualTo(200);
    }

    @Test
    void usersUploadNothingMoreToUsers() {
        Result result = Runs.run(
                Sketch.plan(
                        """
                site NBO KE
                net 1 access at NBO peak 100 users 10
                net 2 access at NBO peak 100 users 10
                link 1 2 at NBO
                mix access users 1
                """));

        // Half of each one's 100 comes from the other, which is what the other sends.
        assertThat(result.supply()).isEmpty();
        assertThat(found(result.loads().interconnects().get("link-1-2")))
                .isEqualTo(new Load(50, 50, OptionalDouble.empty()));
    }

    @Test
    void contentSoldAbroadLeavesOverTheContracts() {
        Result result = Runs.run(Sketch.plan(
                plan("", "", "").replace("net 2 content at MBA hosts 1", "net 2 content at MBA hosts 1 sells 70")));

        List<SupplyFlow> sold = result.supply().stream()
                .filter(flow -> flow.kind() == SupplyFlow.Kind.EGRESS)
                .toList();
        assertThat(sold).singleElement().satisfies(flow -> {
            assertThat(flow.cause()).isEqualTo("AS2");
            assertThat(flow.mbps()).isEqualTo(70);
            assertThat(flow.walk().orElseThrow().asPath()).containsExactly(TestPlans.asn(2), TestPlans.asn(9));
        });
        assertThat(contract(result, 2)).isEqualTo(new Load(0, 70, OptionalDouble.empty()));
        // What one contract no longer takes the other does, whatever its share.
        String two = plan("", "", "site KLA UG\nfibre NBO KLA 300\nnet 8 transit at KLA in UG")
                .replace("hosts 1", "hosts 1 sells 70")
                .replace("buys 2 from 9 at MRS", "buys 2 from 9 at MRS share 0.2\nbuys 2 from 8 at KLA share 0.8");
        assertThat(contract(Runs.run(Sketch.plan(two)), 2).outMbps()).isEqualTo(14, EXACT);
        assertThat(contract(Runs.run(Sketch.plan(two), new OutageLever.CutSpan("NBO-KLA")), 2)
                        .outMbps())
                .isEqualTo(70, EXACT);
        assertThat(result.flows()).extracting(Flow::mbps).containsExactly(200.0);
        assertThat(result.locality().l1()).hasValue(1);
    }
}
