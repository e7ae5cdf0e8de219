package org.ixplanner.engine.business.years;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Bills;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.UnknownCostException;
import org.ixplanner.engine.business.operator.OperatorYear;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.plan.lever.OutageLever;
import org.ixplanner.engine.plan.lever.PriceTarget;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.RandomPlans;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.Simulator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What always holds for money over years, on drawn plans.
final class MoneyInvariantsTest {

    private static Situation situation(Plan plan, Lever... levers) {
        return new Situation(plan, Optional.of("test"), List.of(levers), Assumptions.of(plan), 1);
    }

    private static Lever[] closing(Plan plan, Lever... more) {
        Stream<Lever> closed = plan.exchanges().stream().map(exchange -> new OutageLever.CloseExchange(exchange.id()));
        return Stream.concat(Stream.of(more), closed).toArray(Lever[]::new);
    }

    private static YearTable table(Plan plan, Lever... levers) throws CannotSimulateException, UnknownCostException {
        return BusinessCase.of(
                        situation(plan, closing(plan, levers)),
                        situation(plan, levers),
                        Optional.empty(),
                        false,
                        Runnable::run,
                        () -> false)
                .table();
    }

    /// With all members at home, what networks save and exchanges take is what no longer leaves the country, less
    /// what circuits to ports cost: money between two at home moves, it is not saved.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void moneyIsOnlySavedWhereItNoLongerLeaves(long seed) throws CannotSimulateException, UnknownCostException {
        Plan plan = RandomPlans.plan(seed);
        YearTable table = table(plan);
        Bills bills = Billing.bills(Simulator.simulate(situation(plan)));
        Money circuits = bills.total(line -> line.kind() == BillLine.Kind.PORT_CIRCUIT);
        for (YearRow row : table.rows()) {
            Money fees = Money.ZERO;
            for (var flow : table.operators().values()) {
                OperatorYear year = flow.years().get(row.year());
                fees = fees.plus(year.fees());
            }
            Money feesPerMonth = new Money(fees.minor() / 12);
            assertThat(row.savingPerMonth().plus(feesPerMonth))
                    .as("seed %d, year %d", seed, row.year())
                    .isEqualTo(row.lessAbroadPerMonth().minus(circuits));
        }
    }

    /// Each line is rounded to the cent, so scaled sums may be off by a few.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void threeTimesTheTransitPricesAreThreeTimesTheTransitMoney(long seed)
            throws CannotSimulateException, UnknownCostException {
        Plan plan = RandomPlans.plan(seed);
        Lever[] dearer = {
            new MarketLever.ScalePrice(PriceTarget.TRANSIT, null, 3),
            new MarketLever.ScalePrice(PriceTarget.CIRCUIT, null, 3)
        };
        YearTable once = table(plan);
        YearTable thrice = table(plan, dearer);
        for (int year = 0; year < BusinessCase.YEARS; year++) {
            double abroad = once.rows().get(year).lessAbroadPerMonth().amount("USD");
            assertThat(thrice.rows().get(year).lessAbroadPerMonth().amount("USD"))
                    .as("seed %d, year %d", seed, year)
                    .isCloseTo(3 * abroad, within(1.0));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whereTransitIsFreeNothingIsSaved(long seed) throws CannotSimulateException, UnknownCostException {
        YearTable table = table(
                RandomPlans.plan(seed),
                new MarketLever.ScalePrice(PriceTarget.TRANSIT, null, 0),
                new MarketLever.ScalePrice(PriceTarget.CIRCUIT, null, 0));
        assertThat(table.rows()).allMatch(row -> row.savingPerMonth().compareTo(Money.ZERO) <= 0);
        assertThat(table.rows()).extracting(YearRow::lessAbroadPerMonth).containsOnly(Money.ZERO);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void againstItselfAScenarioSavesNothingInAnyYear(long seed) throws CannotSimulateException, UnknownCostException {
        Situation same = situation(RandomPlans.plan(seed));
        YearTable table = BusinessCase.of(same, same, Optional.empty(), false, Runnable::run, () -> false)
                .table();
        assertThat(table.rows()).extracting(YearRow::savingPerMonth).containsOnly(Money.ZERO);
        assertThat(table.netPresentValue()).isZero();
    }
}
