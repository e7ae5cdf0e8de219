package org.ixplanner.engine.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class ProviderCycleCheckTest {

    private static final Check CHECK = new ProviderCycleCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void namesEachRingOnceFromItsLowestNumber() {
        Plan plan = TestPlans.buying(
                "64503 -> 64501",
                "64501 -> 64502",
                "64502 -> 64503",
                "64505 -> 64504",
                "64504 -> 64505",
                "64500 -> 64501");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[1].contracts provider-cycle AS64501 → AS64502 → AS64503 → AS64501",
                        "ERROR $.networks[4].contracts provider-cycle AS64504 → AS64505 → AS64504");
    }

    @Test
    void findsNoRingWhereTwoWaysMeet() {
        Plan plan = TestPlans.buying("64500 -> 64501, 64502", "64501 -> 64503", "64502 -> 64503");

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void leavesANetworkThatBuysFromItselfToAnotherCheck() {
        Plan plan = TestPlans.buying("64500 -> 64500");

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void goesThroughAChainOfTwentyThousandProviders() {
        int length = 20_000;
        String[] lines = new String[length];
        for (int i = 0; i < length; i++) {
            lines[i] = (100_000 + i) + " -> " + (100_000 + (i + 1) % length);
        }

        assertThat(Told.by(CHECK, TestPlans.buying(lines)))
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith("ERROR $.networks[0].contracts provider-cycle AS100000 → AS100001 →");
    }
}
