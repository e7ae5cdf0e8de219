package org.ixplanner.engine.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.plan.exchange.FeeSchedule;
import org.junit.jupiter.api.Test;

class PortFeeCheckTest {

    private static final Check CHECK = new PortFeeCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsFeesOutOfOrder() {
        Plan plan = Changes.set(TestPlans.good(), "exchanges[mba-ix].fees.ports[2].speedMbps", 5_000);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.exchanges[1].fees.ports[2] port-fees.order Mombasa exchange (mba-ix) | 10000.0 | 5000.0");
    }

    @Test
    void findsAFasterPortForLess() {
        Plan plan = Changes.set(TestPlans.good(), "exchanges[mba-ix].fees.ports[1].perMonth", 100);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.exchanges[1].fees.ports[1] port-fees.price Mombasa exchange (mba-ix) | 10000.0 | 100.0 | 150.0");
    }

    @Test
    void findsAPortWithoutAFee() {
        Plan plan = Changes.set(TestPlans.good(), "exchanges[nbo-ix].members[2].portMbps", 2_500);
        plan = Changes.set(plan, "exchanges[nbo-ix].members[1].portMbps", 100);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.exchanges[0].members[1].portMbps port-fees.speed Nairobi exchange (nbo-ix) | AS64499 Twiga Hosting | 100.0",
                        "WARNING $.exchanges[0].members[2].portMbps port-fees.speed Nairobi exchange (nbo-ix) | AS64500 Elimu Net | 2500.0");
    }

    @Test
    void takesASumOfPortsAndFreePorts() {
        Plan plan = Changes.set(TestPlans.good(), "exchanges[nbo-ix].members[1].portMbps", 40_000);
        plan = Changes.set(plan, "exchanges[mba-ix].fees", FeeSchedule.FREE);

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }
}
