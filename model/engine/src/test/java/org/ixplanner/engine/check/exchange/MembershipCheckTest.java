package org.ixplanner.engine.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.network.PeeringPolicy;
import org.ixplanner.engine.plan.network.Stance;
import org.ixplanner.engine.plan.network.StanceKind;
import org.junit.jupiter.api.Test;

class MembershipCheckTest {

    private static final Check CHECK = new MembershipCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsAPortAtAnotherSite() {
        Plan plan = Changes.set(TestPlans.good(), "exchanges[nbo-ix].members[0].site", "mba-dc");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.exchanges[0].members[0].site membership.site AS64497 Rift Broadband | Nairobi exchange (nbo-ix) | Jirani Mombasa (mba-dc)");
    }

    @Test
    void findsAMemberThatRefuses() {
        Plan plan = Changes.set(
                TestPlans.good(),
                "networks[AS64497].stances",
                List.of(Draft.of(Stance.NOUN)
                        .set("exchange", "nbo-ix")
                        .set("stance", StanceKind.REFUSES)
                        .make()));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.exchanges[0].members[0] membership.refuses AS64497 Rift Broadband | Nairobi exchange (nbo-ix)");
    }

    @Test
    void findsUsersOfAMissingRouteServer() {
        Plan plan = Changes.set(TestPlans.good(), "exchanges[nbo-ix].routeServer", false);
        plan = Changes.set(plan, "exchanges[nbo-ix].members[0].routeServer", false);
        plan = Changes.set(plan, "exchanges[nbo-ix].members[1].routeServer", false);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.exchanges[0].members[2].routeServer membership.no-route-server AS64500 Elimu Net | Nairobi exchange (nbo-ix)");
    }

    @Test
    void notesWhoIsOnTheRouteServerAgainstItsPolicy() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64499].policy", PeeringPolicy.RESTRICTIVE);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "NOTE $.exchanges[0].members[1].routeServer membership.policy AS64499 Twiga Hosting | Nairobi exchange (nbo-ix) | restrictive");
    }
}
