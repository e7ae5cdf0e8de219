package org.ixplanner.engine.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.network.PeeringKind;
import org.junit.jupiter.api.Test;

class PeeringConflictCheckTest {

    private static final Check CHECK = new PeeringConflictCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsAPeeringWithTheProviderEitherWayRound() {
        Plan plan = Changes.set(TestPlans.good(), "peerings[rift-twiga].b", 64496);
        plan = Changes.set(plan, "peerings[albion-midi].a", 64496);
        plan = Changes.set(plan, "peerings[albion-midi].b", 65536);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.peerings[0] peering-conflict.provider albion-midi | AS65536 Albion Transit | AS64496 Savanna Telecom",
                        "WARNING $.peerings[1] peering-conflict.provider rift-twiga | AS64496 Savanna Telecom | AS64497 Rift Broadband");
    }

    @Test
    void findsAPeeringInsideAnOrganisation() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64499].organisation", "o-rift");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.peerings[1] peering-conflict.organisation rift-twiga | AS64497 Rift Broadband | AS64499 Twiga Hosting");
    }

    @Test
    void findsTheSamePairTwiceAtOnePlace() {
        Plan plan = Changes.set(TestPlans.good(), "peerings[rift-twiga].a", 65537);
        plan = Changes.set(plan, "peerings[rift-twiga].b", 65536);
        plan = Changes.set(plan, "peerings[rift-twiga].how", PeeringKind.PRIVATE);
        plan = Changes.set(plan, "peerings[rift-twiga].site", "mrs-hub");

        assertThat(Told.by(CHECK, plan))
                .containsExactly("WARNING $.peerings[1] peering-conflict.duplicate rift-twiga | albion-midi");
    }
}
