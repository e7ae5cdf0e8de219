package org.ixplanner.engine.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.geo.LonLat;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class CityPlaceCheckTest {

    private static final Check CHECK = new CityPlaceCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsACityThatIsElsewhereThanItsFibreNode() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].users[0].place", new LonLat(36.8219, 1.2921));

        assertThat(Told.by(CHECK, plan))
                .singleElement()
                .asString()
                .startsWith(
                        """
                WARNING $.networks[0].users[0].place city-place Nairobi | AS64496 Savanna Telecom | 285.""");
    }

    @Test
    void twoIdeasOfACentreAreNoMistake() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].users[0].place", new LonLat(36.9, -1.3));

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void aCityOfThatNameAbroadIsAnother() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].economy", "GB");
        plan = Changes.set(plan, "networks[AS64496].users[0].place", new LonLat(-0.1, 51.5));

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }
}
