package org.ixplanner.engine.simulation.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.simulation.Load;
import org.ixplanner.engine.simulation.Loads.ContractKey;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.Runs;
import org.ixplanner.engine.simulation.Sketch;
import org.ixplanner.engine.simulation.flow.SupplyFlow;
import org.junit.jupiter.api.Test;

/// What caches fetch, and over which contracts. Uploads are left out of these plans.
final class FillingTest {

    // The cache at AS4 delivers 100 to AS1 and fetches a tenth of it: over AS8 in Kampala and AS9 in Marseille.
    private static String plan(String group, String shares) {
        String[] share = shares.split("/", -1);
        return """
                assume demand.uploadShare 0
                site NBO KE
                site KLA UG
                site MRS FR
                fibre NBO KLA 300
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 4 content at NBO
                net 8 transit at KLA in UG
                net 9 transit at MRS in FR
                buys 4 from 8 at KLA %s
                buys 4 from 9 at MRS %s
                mix access G 1
                group G cacheable 1 fill 0.1 at MRS %s
                exchange X at NBO
                member X 1 at NBO
                member X 4 at NBO
                cache C of G on X at NBO host 4 known 1
                """
                .formatted(share[0], share[1], group);
    }

    private static double inMbps(Result result, int customer, int position) {
        Load load = result.loads().contracts().get(new ContractKey(TestPlans.asn(customer), position));
        return load == null ? Double.NaN : load.inMbps();
    }

    private static List<String> fills(Result result) {
        return result.supply().stream()
                .filter(flow -> flow.kind() == SupplyFlow.Kind.FILL)
                .map(flow -> flow.cause() + " " + flow.mbps() + " "
                        + flow.walk().map(walk -> walk.asPath().toString()).orElse("-"))
                .toList();
    }

    @Test
    void theHostFetchesOverItsContractsByTheirShares() {
        Result result = Runs.run(Sketch.plan(plan("", "share 0.75/share 0.25")));

        // A tenth of 100, three quarters over AS8.
        assertThat(fills(result)).containsExactly("C 7.5 [AS8, AS4]", "C 2.5 [AS9, AS4]");
        assertThat(inMbps(result, 4, 0)).isEqualTo(7.5);
        assertThat(inMbps(result, 4, 1)).isEqualTo(2.5);
        assertThat(result.volumes().foreignFillMbps()).isEqualTo(10);
        assertThat(result.locality().l1()).hasValue(1);
        assertThat(result.locality().l1Net()).hasValue(0.9);
    }

    @Test
    void whatOneContractNoLongerBringsTheOtherDoes() {
        Result result = Runs.run(Sketch.plan(plan("", "share 0.75/share 0.25")), new OutageLever.CutSpan("NBO-KLA"));

        assertThat(fills(result)).containsExactly("C 10.0 [AS9, AS4]");
    }

    @Test
    void aScheduledFillIsNotOfTheBusyHour() {
        Result result = Runs.run(Sketch.plan(plan("scheduled", "/")));

        assertThat(Runs.content(result)).containsExactly("C>AS1 100.0 LOCAL");
        assertThat(fills(result)).isEmpty();
        assertThat(result.volumes().fillMbps()).isZero();
        assertThat(result.caches()).singleElement().satisfies(cache -> assertThat(cache.fillMbps())
                .isZero());
    }

    @Test
    void aGroupsOwnCacheFetchesOverItsOwnBackbone() {
        // AS4 is the group's own, and has a place in Marseille: no contract carries anything.
        Result result =
                Runs.run(Sketch.plan(plan("asns 4", "/").replace("net 4 content at NBO", "net 4 content at NBO,MRS")));

        assertThat(fills(result)).containsExactly("C 10.0 [AS4]");
        assertThat(inMbps(result, 4, 0)).isZero();
        assertThat(inMbps(result, 4, 1)).isZero();
        assertThat(result.loads().spans().get("NBO-MRS")).returns(10.0, Load::inMbps);
    }

    @Test
    void aHostAbroadFetchesOverItsOwnBackboneAndNeedsItsOrigin() {
        String plan = plan("", "/")
                .replace("net 4 content at NBO", "net 4 content at NBO,MRS in FR")
                .replace("buys 4", "buys 1");
        assertThat(fills(Runs.run(Sketch.plan(plan)))).containsExactly("C 10.0 [AS4]");

        Result cut = Runs.run(Sketch.plan(plan), new OutageLever.CutSpan("NBO-MRS"));
        assertThat(fills(cut)).isEmpty();
        assertThat(cut.caches()).singleElement().satisfies(cache -> assertThat(cache.deliveredMbps())
                .isZero());
    }

    @Test
    void anEmbeddedCacheFetchesOverItsHostsProvidersToo() {
        Result result = Runs.run(
                Sketch.plan(
                        """
                assume demand.uploadShare 0
                site NBO KE
                site MRS FR
                cable NBO MRS 6000
                net 1 access at NBO peak 100
                net 3 transit at NBO
                net 9 transit at MRS in FR
                buys 1 from 3 at NBO
                buys 3 from 9 at MRS
                mix access G 1
                group G cacheable 0.8 fill 0.25 at MRS
                cache C of G in 1 at NBO known 1
                """));

        // 80 from the cache, which fetches 20; 20 cannot be cached: 40 on both contracts.
        assertThat(fills(result)).containsExactly("C 20.0 [AS9, AS3, AS1]");
        assertThat(inMbps(result, 1, 0)).isEqualTo(40);
        assertThat(inMbps(result, 3, 0)).isEqualTo(40);
    }
}
