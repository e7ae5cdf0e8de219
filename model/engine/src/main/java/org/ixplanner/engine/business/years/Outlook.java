package org.ixplanner.engine.business.years;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.ixplanner.engine.business.operator.CostSheet;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.scenario.Situation;

/// How the coming years go.
///
/// @param level of demand in year 0 ÷ the plan's
/// @param growthPerYear of demand
/// @param declinePerYear of transit prices
/// @param discountPerYear what money a year later is worth less
/// @param lagMonths from one wave of joining to the next
/// @param uploads uploads per download ÷ the assumed ones
/// @param coincidence on ports ÷ the assumed one
/// @param fill what caches fetch on a schedule per download at the busy hour ÷ the same as assumed
/// @param setUp cost of setting up an exchange of which nobody stated it ÷ the assumed one
/// @param running likewise of running it
/// @param movesHomePerYear share of the rest-of-world demand that becomes domestic in a year
record Outlook(
        double level,
        double growthPerYear,
        double declinePerYear,
        double discountPerYear,
        double lagMonths,
        double uploads,
        double coincidence,
        double fill,
        double setUp,
        double running,
        double movesHomePerYear) {

    /// How a month differs from the one that the plan describes; 1 everywhere is that month.
    ///
    /// @param demand demand ÷ the plan's
    /// @param price landed prices of transit ÷ the plan's
    /// @param uploads uploads per download ÷ the assumed ones
    /// @param coincidence on ports ÷ the assumed one
    /// @param fill what caches fetch on a schedule per download at the busy hour ÷ the same as assumed
    /// @param moved share of the plan's rest-of-world demand that has become domestic
    /// @param upgradesPorts whether ports that are too full are replaced by larger ones
    record Conditions(
            double demand,
            double price,
            double uploads,
            double coincidence,
            double fill,
            double moved,
            boolean upgradesPorts) {

        /// The month of the plan.
        static final Conditions PLAN = new Conditions(1, 1, 1, 1, 1, 0, false);
    }

    /// The assumptions on which years hang, in the order in which they are drawn.
    static final List<String> NUMBERS = List.of(
            "demand.growthPerYear",
            "price.transitDeclinePerYear",
            "years.discountPerYear",
            "adoption.lagMonths",
            "demand.uploadShare",
            "demand.coincidence",
            "demand.peakToAverage",
            "demand.fixedGbPerSubscriberMonth",
            "demand.mobileGbPerSubscriberMonth",
            "operator.setUpCost",
            "operator.runningCostPerYear",
            "content.movesHomePerYear");

    /// @param situation whose levers on growth count, and against whose assumptions the numbers are measured
    /// @param number the value of an assumption
    static Outlook of(Situation situation, DemandLevel demand, ToDoubleFunction<String> number) {
        return new Outlook(
                level(demand, number) / level(demand, situation.assumptions()::value),
                growth(situation.levers()) * number.applyAsDouble("demand.growthPerYear"),
                number.applyAsDouble("price.transitDeclinePerYear"),
                number.applyAsDouble("years.discountPerYear"),
                number.applyAsDouble("adoption.lagMonths"),
                ratio(situation, number, "demand.uploadShare"),
                ratio(situation, number, "demand.coincidence"),
                1 / ratio(situation, number, "demand.peakToAverage"),
                ratio(situation, number, "operator.setUpCost"),
                ratio(situation, number, "operator.runningCostPerYear"),
                number.applyAsDouble("content.movesHomePerYear"));
    }

    /// The month that stands for a year.
    Conditions in(int year) {
        return new Conditions(
                level * power(1 + growthPerYear, year),
                power(1 - declinePerYear, year),
                uploads,
                coincidence,
                fill,
                1 - power(1 - movesHomePerYear, year),
                year > 0);
    }

    /// What exchanges cost.
    List<CostSheet> priced(List<CostSheet> sheets, String currency) {
        return sheets.stream()
                .map(sheet -> sheet.withDefaults(setUp, running, currency))
                .toList();
    }

    /// How many waves have joined by the time that a year begins in which the exchange was open for so many months.
    int waves(int monthsOpen) {
        return (int) (monthsOpen / lagMonths);
    }

    /// How many years' worth of discount.
    double worth(int years) {
        return 1 / power(1 + discountPerYear, years);
    }

    static double power(double factor, int exponent) {
        double power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= factor;
        }
        return power;
    }

    private static double growth(List<Lever> levers) {
        double factor = 1;
        for (Lever lever : levers) {
            factor *= lever instanceof MarketLever.ScaleGrowth(var times) ? times : 1;
        }
        return factor;
    }

    // Nobody who states all demand hangs on what subscribers are assumed to use; without demand nothing is scaled.
    private static double level(DemandLevel demand, ToDoubleFunction<String> number) {
        double mbps = demand.mbps(
                number.applyAsDouble("demand.peakToAverage"),
                number.applyAsDouble("demand.fixedGbPerSubscriberMonth"),
                number.applyAsDouble("demand.mobileGbPerSubscriberMonth"));
        return mbps > 0 ? mbps : 1;
    }

    private static double ratio(Situation situation, ToDoubleFunction<String> number, String id) {
        double assumed = situation.assumptions().value(id);
        return assumed == 0 ? 1 : number.applyAsDouble(id) / assumed;
    }
}
