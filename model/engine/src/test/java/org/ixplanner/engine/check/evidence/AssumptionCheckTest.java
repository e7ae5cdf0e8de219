package org.ixplanner.engine.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class AssumptionCheckTest {

    private static final Check CHECK = new AssumptionCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsAValueOutsideItsRange() {
        Plan plan = Changes.set(TestPlans.good(), "assumptions[fibre.inflationOnLand].value", 1.1);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.assumptions[1].value assumption.range fibre.inflationOnLand | 1.1 | 1.2 | 1.7");
    }

    @Test
    void asksForARangeUnlessFixed() {
        Plan plan = Changes.set(TestPlans.good(), "assumptions[demand.growthPerYear].low", null);
        plan = Changes.set(plan, "assumptions[price.transitDeclinePerYear].high", null);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.assumptions[2].low assumption.no-range demand.growthPerYear | pert",
                        "ERROR $.assumptions[3].high assumption.no-range price.transitDeclinePerYear | uniform");
    }

    @Test
    void findsALogarithmOfNothing() {
        Plan plan = Changes.set(TestPlans.good(), "assumptions[fibre.terrestrialRepairHours].low", 0);

        assertThat(Told.by(CHECK, plan))
                .containsExactly("ERROR $.assumptions[4].shape assumption.positive fibre.terrestrialRepairHours");
    }

    @Test
    void findsWhatMakesNoSense() {
        Plan plan = Changes.set(TestPlans.good(), "assumptions[fibre.inflationOnLand].low", -1.2);
        plan = Changes.set(plan, "assumptions[demand.growthPerYear].low", -0.1);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.assumptions[1].value assumption.impossible fibre.inflationOnLand | -1.2 | 1 | 10");
    }

    @Test
    void findsSharesAndRangesAboveWhatMakesSense() {
        Plan plan = Changes.set(TestPlans.good(), "assumptions[price.transitDeclinePerYear].high", 15);
        plan = Changes.set(plan, "assumptions[demand.growthPerYear].high", 23);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.assumptions[2].value assumption.impossible demand.growthPerYear | 23 | -0.99 | 10",
                        "ERROR $.assumptions[3].value assumption.impossible price.transitDeclinePerYear | 15 | -1 | 1");
    }

    @Test
    void findsWhatTheCatalogueDoesNotKnow() {
        Plan plan = Changes.set(TestPlans.good(), "assumptions[rtt.msPerKm].id", "rtt.msPerMile");
        plan = Changes.set(plan, "assumptions[fibre.inflationOnLand].unit", "%");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.assumptions[0].id assumption.unknown rtt.msPerMile",
                        "ERROR $.assumptions[1].unit assumption.unit fibre.inflationOnLand | % | ×");
    }

    @Test
    void asksForASource() {
        Plan plan = Changes.set(TestPlans.good(), "assumptions[rtt.msPerKm].source", " ");

        assertThat(Told.by(CHECK, plan))
                .containsExactly("WARNING $.assumptions[0].source assumption.no-source rtt.msPerKm");
    }
}
