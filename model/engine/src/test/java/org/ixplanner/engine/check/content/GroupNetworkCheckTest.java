package org.ixplanner.engine.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class GroupNetworkCheckTest {

    private static final Check CHECK = new GroupNetworkCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsANetworkOfTwoGroups() {
        Plan plan = Changes.add(TestPlans.good(), "contentGroups[small-cdns].asns", 65538);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.contentGroups[1].asns[2] group-network AS65538 | Big Stream (big-stream) | Small CDNs (small-cdns)");
    }
}
