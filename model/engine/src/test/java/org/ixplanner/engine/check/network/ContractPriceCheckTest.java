package org.ixplanner.engine.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class ContractPriceCheckTest {

    private static final Check CHECK = new ContractPriceCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void refusesAForeignHandOverWithoutItsCircuit() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].circuitPricePerMbpsMonth", null);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.networks[0].contracts[0].circuitPricePerMbpsMonth contract-price.no-circuit AS64496 Savanna Telecom | AS65536 Albion Transit | London Docklands (ldn-hub)");
    }

    @Test
    void needsNoCircuitAtHomeAndNoneOfForeignNetworks() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64498].contracts[0].circuitPricePerMbpsMonth", null);
        plan = Changes.set(plan, "networks[AS65538].contracts[0].circuitPricePerMbpsMonth", null);

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void asksForTheCircuitOnlyOfWhatIsPriced() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].circuitPricePerMbpsMonth", null);
        plan = Changes.set(plan, "networks[AS64496].contracts[0].ipPricePerMbpsMonth", null);
        plan = Changes.set(plan, "networks[AS64496].contracts[0].tiers", List.of());

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.networks[0].contracts[0].ipPricePerMbpsMonth contract-price.no-ip AS64496 Savanna Telecom | AS65536 Albion Transit");
    }

    @Test
    void asksForAPriceUnlessThereAreTiers() {
        Plan plan = Changes.set(TestPlans.good(), "networks[AS64496].contracts[0].ipPricePerMbpsMonth", null);
        plan = Changes.set(plan, "networks[AS64498].contracts[0].ipPricePerMbpsMonth", null);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.networks[2].contracts[0].ipPricePerMbpsMonth contract-price.no-ip AS64498 Lakeside Net | AS64496 Savanna Telecom");
    }
}
