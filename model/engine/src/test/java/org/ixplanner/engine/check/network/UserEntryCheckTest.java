package org.ixplanner.engine.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class UserEntryCheckTest {

    private static final Check CHECK = new UserEntryCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsUsersWhoseTrafficCannotEnter() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64498].pops", List.of());
        plan = Changes.set(plan, "networks[AS64498].gateways", List.of());

        assertThat(Told.by(CHECK, plan))
                .containsExactly("WARNING $.networks[2].pops user-entry.nowhere AS64498 Lakeside Net");
    }

    @Test
    void estimatesTheEntryWhereTheCitiesAreKnown() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64498].pops", List.of());
        plan = Changes.set(plan, "networks[AS64498].gateways", List.of());
        plan = Changes.set(plan, "networks[AS64498].users[0].place", new LonLat(34.7617, -0.1022));

        assertThat(Told.by(CHECK, plan))
                .containsExactly("NOTE $.networks[2].pops user-entry.estimated AS64498 Lakeside Net");
    }

    @Test
    void needsNoEntryWithoutUsers() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS65537].pops", List.of());

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void findsAGatewayThatIsNoPointOfPresence() {
        Plan plan = Changes.add(TestPlans.good(), "networks[AS64498].gateways", "eld-pop");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.networks[2].gateways[1] user-entry.gateway AS64498 Lakeside Net | Eldoret tower (eld-pop)");
    }

    @Test
    void findsUsersWhoEnterElsewhere() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64498].users[0].gateway", "eld-pop");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.networks[2].users[0].gateway user-entry.users AS64498 Lakeside Net | Kisumu | Eldoret tower (eld-pop)");
    }

    @Test
    void findsThemWhereTheirCityIsUnknown() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64498].users[0].gateway", "eld-pop");
        plan = Changes.set(plan, "networks[AS64498].users[0].city", null);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.networks[2].users[0].gateway user-entry.some-users AS64498 Lakeside Net | Eldoret tower (eld-pop)");
    }

    @Test
    void findsADomesticNetworkThatIsAllAbroad() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64499].pops", List.of("mrs-hub", "ldn-hub"));

        assertThat(Told.by(CHECK, plan))
                .containsExactly("WARNING $.networks[3].pops user-entry.abroad AS64499 Twiga Hosting | KE");
    }
}
