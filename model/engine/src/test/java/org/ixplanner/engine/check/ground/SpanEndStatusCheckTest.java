package org.ixplanner.engine.check.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.ground.BuildStatus;
import org.junit.jupiter.api.Test;

class SpanEndStatusCheckTest {

    private static final Check CHECK = new SpanEndStatusCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsALitSpanAtADarkNode() {
        Plan plan = Changes.set(TestPlans.good(), "fibreNodes[n-kit].status", BuildStatus.UNDER_CONSTRUCTION);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.spans[7].status span-end-status Eldoret–Kitale radio (s-eld-kit) | Kitale (n-kit) | underConstruction");
    }

    @Test
    void letsAPlannedSpanEndAtAPlannedNode() {
        Plan plan = Changes.set(TestPlans.good(), "fibreNodes[n-kit].status", BuildStatus.PLANNED);
        plan = Changes.set(plan, "spans[s-eld-kit].status", BuildStatus.PLANNED);

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }
}
