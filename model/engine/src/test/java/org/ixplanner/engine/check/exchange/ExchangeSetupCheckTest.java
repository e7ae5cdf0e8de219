package org.ixplanner.engine.check.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class ExchangeSetupCheckTest {

    private static final Check CHECK = new ExchangeSetupCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsAnExchangeThatRunsNowhere() {
        Plan plan = Changes.set(TestPlans.good(), "exchanges[nbo-ix].sites", List.of());

        assertThat(Told.by(CHECK, plan))
                .containsExactly("ERROR $.exchanges[0].sites exchange-setup.no-sites Nairobi exchange (nbo-ix)");
    }

    @Test
    void asksForTheCostOfCandidates() {
        Plan plan = Changes.set(TestPlans.good(), "exchanges[mba-ix].capitalCost", null);
        plan = Changes.set(plan, "exchanges[nbo-ix].capitalCost", null);
        plan = Changes.set(plan, "scenarios[mombasa].levers[3].exchange.capitalCost", null);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "NOTE $.exchanges[1].capitalCost exchange-setup.no-cost Mombasa exchange (mba-ix)",
                        "NOTE $.scenarios[1].levers[3].exchange.capitalCost exchange-setup.no-cost Malindi exchange (mld-ix)");
    }

    @Test
    void findsEquipmentThatCostsMoreThanAllOfIt() {
        Plan plan = Changes.set(TestPlans.good(), "exchanges[mba-ix].equipmentCost", 130_000);
        plan = Changes.set(plan, "exchanges[nbo-ix].equipmentCost", 120_000);

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.exchanges[1].equipmentCost exchange-setup.equipment Mombasa exchange (mba-ix) | 130000.0 | 120000.0");
    }
}
