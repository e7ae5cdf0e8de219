package org.ixplanner.engine.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.network.MeasuredFlow;
import org.junit.jupiter.api.Test;

class MeasuredTotalCheckTest {

    private static final Check CHECK = new MeasuredTotalCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsMeasurementsAboveThePeak() {
        Plan plan = Changes.add(
                TestPlans.good(),
                "measuredFlows",
                new MeasuredFlow(TestPlans.asn(64496), TestPlans.asn(64497), 8_700, List.of()));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.measuredFlows[0].mbps measured-total AS64497 Rift Broadband | 9120.0 | 9000.0");
    }

    @Test
    void derivesTheTotalFromSubscribers() {
        Plan plan = Changes.set(TestPlans.good(), "measuredFlows[0].sink", 64500);
        plan = Changes.set(plan, "measuredFlows[0].mbps", 2_001);

        assertThat(Told.by(CHECK, plan))
                .containsExactly("ERROR $.measuredFlows[0].mbps measured-total AS64500 Elimu Net | 2001.0 | 2000.0");
    }

    @Test
    void saysNothingWhereTheTotalIsUnknown() {
        Plan plan = Changes.set(TestPlans.good(), "measuredFlows[0].sink", 64498);
        plan = Changes.set(plan, "measuredFlows[0].mbps", 1e6);

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }
}
