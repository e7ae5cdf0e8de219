package org.ixplanner.engine.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class SelfLinkCheckTest {

    private static final Check CHECK = new SelfLinkCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsLinksToThemselves() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64500].contracts[0].provider", 64500);
        plan = Changes.set(plan, "peerings[albion-midi].b", 65536);
        plan = Changes.set(plan, "measuredFlows[0].source", 64497);
        plan = Changes.set(plan, "spans[s-nbo-nak].end", "n-nbo");
        plan = Changes.set(plan, "scenarios[mombasa].levers[2].span.end", "n-mba");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[4].contracts[0].provider self-link.contract AS64500 Elimu Net",
                        "ERROR $.peerings[0].b self-link.peering albion-midi | AS65536 Albion Transit",
                        "ERROR $.measuredFlows[0].sink self-link.flow AS64497 Rift Broadband",
                        "ERROR $.spans[1].end self-link.span Nairobi–Nakuru (s-nbo-nak) | Nairobi (n-nbo)",
                        "ERROR $.scenarios[1].levers[2].span.end self-link.span Mombasa–Malindi (s-mba-mld) | Mombasa (n-mba)");
    }
}
