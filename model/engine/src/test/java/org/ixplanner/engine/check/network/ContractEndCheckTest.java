package org.ixplanner.engine.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class ContractEndCheckTest {

    private static final Check CHECK = new ContractEndCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsAContractThatHadRunOut() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].endDate", LocalDate.of(2026, 3, 30));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.networks[0].contracts[0].endDate contract-end AS64496 Savanna Telecom | AS65536 Albion Transit | 2026-03-30 | 2026-03-31");
    }

    @Test
    void letsAContractEndOnTheDay() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].endDate", LocalDate.of(2026, 3, 31));

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void saysNothingWithoutADay() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].endDate", LocalDate.of(2000, 1, 1));
        plan = Changes.set(plan, "header.dataDate", null);

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }
}
