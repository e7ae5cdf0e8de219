package org.ixplanner.engine.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.ixplanner.engine.simulation.Sketch;
import org.junit.jupiter.api.Test;

class NoWayOutCheckTest {

    private static final Check CHECK = new NoWayOutCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsANetworkNobodyReaches() {
        Plan plan = TestPlans.buying("64500 -> 64501", "64502");

        assertThat(Told.by(CHECK, plan)).containsExactly("WARNING $.networks[1] no-way-out AS64502 Network 64502");
    }

    @Test
    void countsTheLinksOfItsOrganisation() {
        String plan = "net 1 access org o\nnet 2 transit org %s\nnet 9 transit\nbuys 2 from 9";

        assertThat(Told.by(CHECK, Sketch.plan(plan.formatted("o")))).isEmpty();
        assertThat(Told.by(CHECK, Sketch.plan(plan.formatted("p"))))
                .containsExactly("WARNING $.networks[0] no-way-out AS1 Net 1");
    }

    @Test
    void countsPeeringsAndPorts() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64500].contracts", List.of());
        plan = Changes.set(plan, "networks[AS64499].contracts", List.of());

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }
}
