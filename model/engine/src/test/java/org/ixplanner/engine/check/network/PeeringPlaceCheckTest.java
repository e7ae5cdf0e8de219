package org.ixplanner.engine.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class PeeringPlaceCheckTest {

    private static final Check CHECK = new PeeringPlaceCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsAPrivateInterconnectWithoutASite() {
        Plan plan = Changes.set(TestPlans.good(), "peerings[albion-midi].site", null);
        plan = Changes.set(plan, "peerings[albion-midi].exchange", "nbo-ix");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.peerings[0].exchange peering-place.exchange-too albion-midi",
                        "ERROR $.peerings[0].site peering-place.no-site albion-midi");
    }

    @Test
    void findsABilateralSessionWithoutAnExchange() {
        Plan plan = Changes.set(TestPlans.good(), "peerings[rift-twiga].site", "nbo-dc");
        plan = Changes.set(plan, "peerings[rift-twiga].exchange", null);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.peerings[1].site peering-place.site-too rift-twiga",
                        "ERROR $.peerings[1].exchange peering-place.no-exchange rift-twiga");
    }

    @Test
    void findsWhoIsNotThere() {
        Plan plan = Changes.set(TestPlans.good(), "peerings[albion-midi].site", "ldn-hub");
        plan = Changes.set(plan, "peerings[rift-twiga].exchange", "mba-ix");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.peerings[0].site peering-place.absent albion-midi | AS65537 Midi Transit | London Docklands (ldn-hub)",
                        "WARNING $.peerings[1].exchange peering-place.no-member rift-twiga | AS64497 Rift Broadband | Mombasa exchange (mba-ix)",
                        "WARNING $.peerings[1].exchange peering-place.no-member rift-twiga | AS64499 Twiga Hosting | Mombasa exchange (mba-ix)");
    }
}
