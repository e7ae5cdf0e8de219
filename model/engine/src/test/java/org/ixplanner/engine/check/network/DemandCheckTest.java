package org.ixplanner.engine.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class DemandCheckTest {

    private static final Check CHECK = new DemandCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsAnAccessNetworkThatAsksForNothing() {
        Plan plan = Changes.remove(TestPlans.good(), "networks[AS64498].users[0]");

        assertThat(Told.by(CHECK, plan))
                .containsExactly("WARNING $.networks[2].peakMbps demand.unstated AS64498 Lakeside Net");
    }

    @Test
    void findsAPeakThatDoesNotFitTheSubscribers() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].peakMbps", 30);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.networks[0].peakMbps demand.differs AS64496 Savanna Telecom | 30.0 | 32500.0");
    }

    @Test
    void comparesWithTheMonthlyVolumeToo() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64498].peakMbps", 100_000);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.networks[2].peakMbps demand.differs AS64498 Lakeside Net | 100000.0 | 7309.9");
    }

    @Test
    void believesTwiceTheUsual() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].peakMbps", 65_000);

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void findsACountryThatAsksForLessThanItsNetworks() {
        Plan plan = Changes.set(TestPlans.good(), "header.nationalPeakMbps", 49_000);

        assertThat(Told.by(CHECK, plan))
                .containsExactly("WARNING $.header.nationalPeakMbps demand.national 49000.0 | 50000.0");
        assertThat(Told.by(CHECK, Changes.set(plan, "header.nationalPeakMbps", 50_000)))
                .isEmpty();
    }
}
