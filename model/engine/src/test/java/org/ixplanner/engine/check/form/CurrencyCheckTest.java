package org.ixplanner.engine.check.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ixplanner.engine.check.Check;
import org.ixplanner.engine.check.Told;
import org.ixplanner.engine.plan.Changes;
import org.ixplanner.engine.plan.ExchangeRate;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.TestPlans;
import org.junit.jupiter.api.Test;

class CurrencyCheckTest {

    private static final Check CHECK = new CurrencyCheck();

    @Test
    void findsNothingInTheGoodPlan() {
        assertThat(Told.by(CHECK, TestPlans.good())).isEmpty();
    }

    @Test
    void findsCurrenciesWithoutARate() {
        Plan plan = Changes.set(TestPlans.good(), "exchanges[mba-ix].currency", "KES");
        plan = Changes.set(plan, "exchanges[nbo-ix].fees.currency", "USD");
        plan = Changes.set(plan, "scenarios[mombasa].levers[1].site.currency", "TZS");

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "ERROR $.exchanges[1].currency currency.no-rate Mombasa exchange (mba-ix) | KES | USD",
                        "ERROR $.scenarios[1].levers[1].site.currency currency.no-rate Mombasa opens (mombasa) | TZS | USD");
    }

    @Test
    void findsEveryUseOfACurrencyWhoseRateWent() {
        Plan plan = Changes.set(TestPlans.good(), "header.exchangeRates", List.of());

        assertThat(Told.by(CHECK, plan)).hasSize(7).allMatch(line -> line.contains("currency.no-rate"));
    }

    @Test
    void leavesAWrongFormToTheCheckOfValues() {
        Plan plan = Changes.set(TestPlans.good(), "sites[mrs-hub].currency", "Euro");

        assertThat(Told.by(CHECK, plan)).isEmpty();
    }

    @Test
    void findsRatesThatSayNothing() {
        Plan plan = Changes.add(TestPlans.good(), "header.exchangeRates", new ExchangeRate("USD", 1, null, " "));

        assertThat(Told.by(CHECK, plan))
                .containsExactly(
                        "WARNING $.header.exchangeRates[1].currency currency.own USD",
                        "WARNING $.header.exchangeRates[1].date currency.no-date USD",
                        "WARNING $.header.exchangeRates[1].source currency.no-source USD");
    }
}
