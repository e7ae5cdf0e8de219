package org.ixplanner.engine.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class ContractSharesCheckTest {

    private static final Check CHECK = new ContractSharesCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsSharesOfSomeContractsOnly() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64497].contracts[0].unclassedShare", null);

        assertThat(Told.by(CHECK, plan))
                .containsExactly("ERROR $.networks[1].contracts contract-shares.some AS64497 Rift Broadband | 1 | 2");
    }

    @Test
    void findsSharesThatDoNotAddUp() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64497].contracts[0].unclassedShare", 0.5);

        assertThat(Told.by(CHECK, plan))
                .containsExactly("ERROR $.networks[1].contracts contract-shares.sum AS64497 Rift Broadband | 1.1");
    }

    @Test
    void forgivesRounding() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64497].contracts[0].unclassedShare", 0.4000000001);

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }
}
