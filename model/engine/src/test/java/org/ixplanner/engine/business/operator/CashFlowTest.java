package org.ixplanner.engine.business.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.UnknownCostException;
import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanHeader;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.PolicyLever;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.Sketch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// An operator's money, worked out by hand.
final class CashFlowTest {

    private static final String GROUND = "site NBO KE\nsite MBA KE\n";

    private static Money usd(double amount) {
        return Money.of(amount, "USD");
    }

    private static CostSheet sheet(double capital, double running, double grants, int delayMonths) {
        return new CostSheet(
                "X",
                false,
                List.of(
                        new CostLine(CostLine.Part.CAPITAL, usd(capital), false),
                        new CostLine(CostLine.Part.RUNNING, usd(running), false)),
                usd(grants),
                delayMonths);
    }

    private static CashFlow.Income income(double perMonth, int members) {
        return new CashFlow.Income(usd(perMonth), Money.ZERO, members);
    }

    private static Situation situation(Plan plan, Lever... levers) {
        return new Situation(plan, Optional.of("test"), List.of(levers), Assumptions.of(plan), 1);
    }

    private static Plan plan(String line, @Nullable Double capital, @Nullable Double equipment) {
        Plan plan = Sketch.plan(GROUND + line);
        Exchange exchange = plan.exchanges().find("X").orElseThrow();
        return Sketch.with(
                plan,
                Draft.from(Exchange.NOUN, exchange)
                        .set("capitalCost", capital)
                        .set("equipmentCost", equipment)
                        .make());
    }

    private static CostSheet sheet(Plan plan, Lever... levers) throws UnknownCostException {
        return CostSheet.of(situation(plan, levers), plan.exchanges().find("X").orElseThrow());
    }

    @Test
    void whatIsBuiltIsPaidForByWhatIsLeftEachMonth() {
        // 1,000 to build, 200 a month in, 100 out: even after ten months.
        CashFlow flow = CashFlow.of(sheet(1000, 100, 0, 0), List.of(income(200, 4), income(200, 4)), 0, "USD");
        assertThat(flow.years()).extracting(OperatorYear::net).containsExactly(usd(-1000 + 12 * 100), usd(12 * 100));
        assertThat(flow.years()).extracting(OperatorYear::cumulative).containsExactly(usd(200), usd(1400));
        assertThat(flow.breakEvenMonth()).contains(10);
        // (1,000 + 24 · 100) ÷ (4 members · 24 months) = 35.416…, to the cent above.
        assertThat(flow.selfSustainingFee()).contains(usd(35.42));
        assertThat(flow.standsWithoutGrants()).isTrue();
        assertThat(flow.netPresentValue()).isCloseTo(1400, within(1e-9));
    }

    @Test
    void theLowestFeeIsEnoughAndACentLessIsNot() {
        CostSheet sheet = sheet(12_345.67, 321.09, 5_000, 7);
        Money fee = CashFlow.of(sheet, List.of(income(0, 3), income(0, 5)), 0, "USD")
                .selfSustainingFee()
                .orElseThrow();
        assertThat(with(sheet, fee).standsWithoutGrants()).isTrue();
        assertThat(with(sheet, fee.minus(new Money(1))).standsWithoutGrants()).isFalse();
    }

    private static CashFlow with(CostSheet sheet, Money fee) {
        return CashFlow.of(
                sheet,
                List.of(
                        new CashFlow.Income(new Money(3 * fee.minor()), Money.ZERO, 3),
                        new CashFlow.Income(new Money(5 * fee.minor()), Money.ZERO, 5)),
                0,
                "USD");
    }

    @Test
    void aGrantPaysOnceAndNotForEver() {
        // 20 short each month: the grant lasts for 50 of 60 months.
        CashFlow flow = CashFlow.of(
                sheet(1000, 100, 2000, 0),
                List.of(income(80, 4), income(80, 4), income(80, 4), income(80, 4), income(80, 4)),
                0,
                "USD");
        assertThat(flow.breakEvenMonth()).isEmpty();
        assertThat(flow.years().getLast().cumulative()).isEqualTo(usd(2000 - 1000 - 60 * 20));
        assertThat(flow.grantShare()).isCloseTo(2000.0 / 7000, within(1e-12));
        assertThat(flow.standsWithoutGrants()).isFalse();
    }

    @Test
    void beforeTheLicenceNothingIsPaidAndNothingComesIn() {
        CashFlow flow = CashFlow.of(
                sheet(600, 100, 0, 15),
                List.of(
                        new CashFlow.Income(usd(200), usd(50), 4),
                        new CashFlow.Income(usd(200), usd(50), 4),
                        new CashFlow.Income(usd(200), Money.ZERO, 4)),
                0,
                "USD");
        assertThat(flow.years()).extracting(OperatorYear::fees).containsExactly(usd(0), usd(1850), usd(2400));
        assertThat(flow.years()).extracting(OperatorYear::running).containsExactly(usd(0), usd(900), usd(1200));
        // −600, 50 with the first month, 100 a month from month 16 on: month 21 ends at −600 + 50 + 6 · 100 = 50.
        assertThat(flow.breakEvenMonth()).contains(21);
    }

    @Test
    void laterMoneyIsWorthLess() {
        CashFlow flow = CashFlow.of(sheet(1000, 0, 0, 0), List.of(income(100, 1), income(100, 1)), 0.2, "USD");
        // −1,000 + 1,200 ÷ 1.2 + 1,200 ÷ 1.44 = 833.33.
        assertThat(flow.netPresentValue()).isCloseTo(2500.0 / 3, within(1e-9));
    }

    @Test
    void whatThePlanDoesNotSayIsADefaultAndSaysSo() throws UnknownCostException {
        CostSheet sheet = sheet(plan("exchange X at NBO,MBA candidate runs ?", null, null));
        // 5,000 a site; 75,000 ÷ 12 a month.
        assertThat(sheet.capital()).isEqualTo(usd(10_000));
        assertThat(sheet.runningPerMonth()).isEqualTo(usd(6250));
        assertThat(sheet.restsOnDefaults()).isTrue();
        CostSheet stated = sheet(plan("exchange X at NBO candidate runs 400", 9000.0, null));
        assertThat(stated.capital()).isEqualTo(usd(9000));
        assertThat(stated.restsOnDefaults()).isFalse();
        assertThat(sheet(plan("exchange X at NBO runs 400", 9000.0, null)).capital())
                .as("what stands is paid")
                .isEqualTo(Money.ZERO);
    }

    @Test
    void dutyIsOnTheEquipmentAndGrantsAndDelaysAreThoseOfTheExchange() throws UnknownCostException {
        CostSheet sheet = sheet(
                plan("exchange X at NBO candidate runs 400", 9000.0, 5000.0),
                new PolicyLever.ImportDuty(0.25),
                new PolicyLever.Grant("X", 700),
                new PolicyLever.Grant("Y", 9),
                new PolicyLever.LicenceDelay("X", 8));
        assertThat(sheet.capital()).isEqualTo(usd(9000 + 1250));
        assertThat(sheet.grants()).isEqualTo(usd(700));
        assertThat(sheet.delayMonths()).isEqualTo(8);
        assertThatThrownBy(() -> sheet(
                        plan("exchange X at NBO candidate runs 400", 9000.0, null), new PolicyLever.ImportDuty(0.25)))
                .isInstanceOf(UnknownCostException.class);
    }

    @Test
    void defaultsInDollarsNeedARateToThePlansCurrency() {
        Plan plan = plan("exchange X at NBO candidate runs ?", null, null);
        Plan shillings = plan.withHeader(Draft.from(PlanHeader.NOUN, plan.header())
                .set("currency", "KES")
                .make());
        assertThatThrownBy(() -> sheet(shillings))
                .isInstanceOf(UnknownCostException.class)
                .hasMessageContaining("cost.noDollars");
    }

    @Test
    void whatCostsMoreThanAYearSavesIsOutOfProportion() {
        assertThat(new Proportion(usd(50_000), usd(40_000), 1).isOut("USD")).isTrue();
        assertThat(new Proportion(usd(50_000), usd(40_000), 2).isOut("USD")).isFalse();
        assertThat(new Proportion(usd(1), usd(-5), 1).isOut("USD")).isTrue();
        assertThat(new Proportion(usd(0), usd(-5), 1).isOut("USD")).isFalse();
    }
}
