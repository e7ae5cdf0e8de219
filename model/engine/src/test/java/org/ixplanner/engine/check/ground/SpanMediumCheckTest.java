package org.ixplanner.engine.check.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.ground.Medium;
import org.junit.jupiter.api.Test;

class SpanMediumCheckTest {

    private static final Check CHECK = new SpanMediumCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void asksSatelliteLinksForDelayAndGateway() {
        Plan plan = Changes.set(TestPlans.good(), "spans[s-gw-lod].fixedDelayMs", null);
        plan = Changes.set(plan, "spans[s-gw-lod].gatewaySite", null);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.spans[8].fixedDelayMs span-medium.no-delay Lodwar by satellite (s-gw-lod)",
                        "ERROR $.spans[8].gatewaySite span-medium.no-gateway Lodwar by satellite (s-gw-lod)");
    }

    @Test
    void findsThemOnOtherSpans() {
        Plan plan = Changes.set(TestPlans.good(), "spans[s-gw-lod].medium", Medium.SUBMARINE);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.spans[8].fixedDelayMs span-medium.delay-too Lodwar by satellite (s-gw-lod) | submarine",
                        "WARNING $.spans[8].gatewaySite span-medium.gateway-too Lodwar by satellite (s-gw-lod) | submarine");
    }

    @Test
    void findsRadioLinksOverTheHorizon() {
        Plan plan = Changes.set(TestPlans.good(), "spans[s-eld-kit].end", "n-lod");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.spans[7].medium span-medium.microwave Eldoret–Kitale radio (s-eld-kit) | 290.3 | 150.0");
    }
}
