package org.ixplanner.engine.check.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class DemandMixCheckTest {

    private static final Check CHECK = new DemandMixCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsSharesThatDoNotAddUp() {
        Plan plan = Changes.set(TestPlans.good(), "demandMixes[access].domesticShare", 0.2);

        assertThat(Told.by(CHECK, plan)).containsExactly("ERROR $.demandMixes[0] demand-mix.sum access | 1.1");
    }

    @Test
    void findsASumThatIsNoNumber() {
        Plan plan = Changes.set(TestPlans.good(), "demandMixes[access].domesticShare", Double.NaN);

        assertThat(Told.by(CHECK, plan)).containsExactly("ERROR $.demandMixes[0] demand-mix.sum access | NaN");
    }

    @Test
    void findsDemandWithoutAMixOncePerKind() {
        Plan plan = Changes.remove(TestPlans.good(), "demandMixes[access]");

        assertThat(Told.by(CHECK, plan))
                .containsExactly("ERROR $.demandMixes demand-mix.missing access | AS64496 Savanna Telecom");
    }

    @Test
    void needsNoMixForNetworksWithoutDemand() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64499].peakMbps", 0);

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }
}
