package org.ixplanner.engine.study.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.NetworkBalance;
import org.ixplanner.engine.business.UnknownCostException;
import org.ixplanner.engine.business.operator.CashFlow;
import org.ixplanner.engine.business.operator.OperatorYear;
import org.ixplanner.engine.business.operator.Proportion;
import org.ixplanner.engine.business.years.BusinessCase;
import org.ixplanner.engine.business.years.YearRow;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.plan.exchange.Membership;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.study.Study;
import org.ixplanner.engine.study.verdict.Facts;
import org.ixplanner.engine.study.verdict.Judge;
import org.ixplanner.engine.study.verdict.Thresholds;
import org.ixplanner.engine.study.verdict.Verdict;
import org.ixplanner.engine.text.Message;
import org.ixplanner.engine.uncertainty.Sampling;

/// The business case of one outcome of a study.
///
/// @param outcome of the single month
/// @param table its years; empty where a price or cost is unknown, or where the months cannot be compared
/// @param ranges what draws made of them; empty without a table or draws
/// @param refusal why there is no table; empty if there is one
/// @param setsSolved how many sets of members were simulated
/// @param verdict on it
public record YearStudy(
        Outcome outcome,
        Optional<YearTable> table,
        Optional<Ranges> ranges,
        Optional<Message> refusal,
        int setsSolved,
        Verdict verdict) {

    /// What is asked.
    ///
    /// @param draws how many; 0 for none
    /// @param joining the exchange of which networks decide year by year to be members; empty for
    ///     fixed members
    /// @param sampling on which threads, with what progress
    public record Question(int draws, Optional<String> joining, Sampling sampling) {}

    /// The business case of an outcome.
    ///
    /// @throws CannotSimulateException if the plan does not say enough
    public static YearStudy of(Study study, Outcome outcome, Question question) throws CannotSimulateException {
        Assumptions assumptions = outcome.result().situation().assumptions();
        Optional<Message> refusal = Optional.ofNullable(outcome.noSaving());
        if (refusal.isEmpty()) {
            try {
                return known(study, outcome, question, assumptions);
            } catch (UnknownCostException e) {
                refusal = Optional.of(e.problem());
            }
        }
        Facts facts = new Facts(
                List.of(refusal.orElseThrow()),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                outcome.result().locality().l1(),
                defaultShare(study, outcome),
                false,
                false,
                false,
                List.of());
        Verdict verdict = new Judge(Thresholds.of(assumptions)).on(facts);
        return new YearStudy(outcome, Optional.empty(), Optional.empty(), refusal, 0, verdict);
    }

    private static YearStudy known(Study study, Outcome outcome, Question question, Assumptions assumptions)
            throws CannotSimulateException, UnknownCostException {
        Situation situation = outcome.result().situation();
        BusinessCase years = BusinessCase.of(
                study.baseline().result().situation(),
                situation,
                question.joining(),
                question.draws() > 0,
                question.sampling().executor(),
                question.sampling().cancelled());
        YearTable table = years.table();
        Thresholds thresholds = Thresholds.of(assumptions);
        Optional<Ranges> ranges = question.draws() == 0
                ? Optional.empty()
                : Optional.of(Ranges.of(
                        years, question.draws(), situation.seed(), thresholds.localShare(), question.sampling()));
        Facts facts = new Facts(
                List.of(),
                OptionalDouble.of(table.netPresentValue()),
                ranges.map(drawn -> OptionalDouble.of(drawn.chanceItPays())).orElse(OptionalDouble.empty()),
                savingShare(study, outcome, table),
                OptionalDouble.of(table.rows().getLast().l1()),
                defaultShare(study, outcome),
                years.operatorRestsOnDefaults(),
                table.operators().values().stream().anyMatch(flow -> !flow.standsWithoutGrants()),
                isOutOfProportion(table, assumptions),
                losers(outcome));
        return new YearStudy(
                outcome,
                Optional.of(table),
                ranges,
                Optional.empty(),
                years.setsSolved(),
                new Judge(thresholds).on(facts));
    }

    private static double defaultShare(Study study, Outcome outcome) {
        return new Grounds(outcome.result().plan(), outcome.result().situation().assumptions())
                .defaultShare(study.baseline().bills());
    }

    // The month that the plan describes tells how large the transit bills are against what is saved.
    private static OptionalDouble savingShare(Study study, Outcome outcome, YearTable table) {
        Money bills = Money.ZERO;
        for (NetworkBalance balance : outcome.saving().networks()) {
            bills = bills.plus(balance.billsBefore());
        }
        double transit = bills.amount(study.baseline().bills().currency());
        Optional<YearRow> open = firstOpen(table);
        return transit > 0 && open.isPresent()
                ? OptionalDouble.of(outcome.saving().net().amount(table.currency()) / transit)
                : OptionalDouble.empty();
    }

    private static Optional<YearRow> firstOpen(YearTable table) {
        return table.rows().stream().filter(row -> row.openMonths() > 0).findFirst();
    }

    private static boolean isOutOfProportion(YearTable table, Assumptions assumptions) {
        Money capital = Money.ZERO;
        for (CashFlow flow : table.operators().values()) {
            for (OperatorYear year : flow.years()) {
                capital = capital.plus(year.capital());
            }
        }
        Money perMonth = firstOpen(table).map(YearRow::savingPerMonth).orElse(Money.ZERO);
        Money perYear = new Money(Math.multiplyExact(perMonth.minor(), 12L));
        return new Proportion(capital, perYear, assumptions.value("operator.highestCapitalYears"))
                .isOut(table.currency());
    }

    // Of those who are members at home: a seller that is none loses customers, not by its own choice.
    private static List<String> losers(Outcome outcome) {
        List<String> losers = new ArrayList<>();
        for (NetworkBalance balance : outcome.saving().networks()) {
            boolean isMember = Billing.exchangesAtHome(outcome.result().plan()).stream()
                    .map(Exchange::members)
                    .flatMap(List::stream)
                    .map(Membership::network)
                    .anyMatch(balance.network()::equals);
            if (isMember && balance.gain().compareTo(Money.ZERO) < 0) {
                losers.add(outcome.result()
                        .plan()
                        .network(balance.network())
                        .map(Network::label)
                        .orElse(balance.network().toString()));
            }
        }
        return losers;
    }
}
