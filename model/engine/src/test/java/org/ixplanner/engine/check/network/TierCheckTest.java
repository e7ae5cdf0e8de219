package org.ixplanner.engine.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class TierCheckTest {

    private static final Check CHECK = new TierCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsTiersOutOfOrder() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].tiers[1].fromMbps", 5_000);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.networks[0].contracts[0].tiers[1] tiers.order AS64496 Savanna Telecom | AS65536 Albion Transit | 10000.0 | 5000.0");
    }

    @Test
    void findsAPriceThatRisesWithTheCommit() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].tiers[1].ipPricePerMbpsMonth", 2);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.networks[0].contracts[0].tiers[1] tiers.price AS64496 Savanna Telecom | AS65536 Albion Transit | 40000.0 | 2.0 | 1.2");
    }
}
