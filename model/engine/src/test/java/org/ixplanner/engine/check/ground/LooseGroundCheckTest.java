package org.ixplanner.engine.check.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class LooseGroundCheckTest {

    private static final Check CHECK = new LooseGroundCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void countsLooseNodesAndSites() {
        Plan plan = Changes.remove(TestPlans.good(), "spans[s-eld-kit]");
        plan = Changes.remove(plan, "spans[s-gw-lod]");
        plan = Changes.set(plan, "sites[eld-pop].fibreNode", null);
        plan = Changes.set(plan, "sites[ldn-hub].fibreNode", null);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "NOTE $.sites[5].fibreNode loose-ground.sites 2 | Eldoret tower (eld-pop)",
                        "NOTE $.fibreNodes[4] loose-ground.nodes 2 | Kitale (n-kit)");
    }
}
