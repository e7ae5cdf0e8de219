package org.ixplanner.engine.check.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class SiteNodeCheckTest {

    private static final Check CHECK = new SiteNodeCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsASiteFarFromItsNode() {
        Plan plan = Changes.set(TestPlans.good(), "sites[eld-pop].fibreNode", "n-kit");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.sites[5].fibreNode site-node Eldoret tower (eld-pop) | Kitale (n-kit) | 62.7");
    }

    @Test
    void keepsTheNodesOfTwoScenariosApart() {
        Plan plan = Changes.set(TestPlans.good(), "scenarios[mombasa].levers[1].site.id", "mld-pop");
        Plan other = Changes.set(plan, "scenarios[mombasa].levers[0].node.place", new LonLat(34.76, -0.10));
        plan = Changes.add(
                plan,
                "scenarios[today].levers",
                other.scenarios().items().get(1).levers().getFirst());

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }
}
