package org.ixplanner.engine.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class SameNameCheckTest {

    private static final Check CHECK = new SameNameCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void tellsEachNameOnce() {
        Plan plan = Changes.set(TestPlans.good(), "sites[nbo-ex].name", "Jirani Nairobi");
        plan = Changes.set(plan, "sites[mba-dc].name", "Jirani Nairobi");
        plan = Changes.set(plan, "networks[AS64500].name", "Rift Broadband");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.networks[4].name same-name 2 | network | Rift Broadband | AS64497 | AS64500",
                        "WARNING $.sites[1].name same-name 3 | site | Jirani Nairobi | nbo-dc | nbo-ex");
    }

    @Test
    void letsASiteBeCalledLikeANode() {
        Plan plan = Changes.set(TestPlans.good(), "sites[eld-pop].name", "Eldoret");

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }
}
