package org.ixplanner.engine.business.operator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.business.Money;

/// An operator's money over years. Capital and grants fall at the beginning, fees and running costs in the months in
/// which the exchange is open. Amounts are exact sums; only the net present value is not money but a number.
///
/// @param years one after another from year 0
/// @param breakEvenMonth the first month, from 1, at whose end everything paid so far has come in; empty if that is
///     not so within these years, or if the exchange falls behind again
/// @param selfSustainingFee the lowest flat fee per member and month that pays for capital and running costs over these
///     years without a grant; empty without members
/// @param grantShare grants ÷ all costs of these years
/// @param standsWithoutGrants whether fees alone pay for all costs of these years
/// @param netPresentValue of everything, grants included, in the plan's currency: capital and grants as they are, a
///     year's fees and running costs discounted to the beginning by the years until its end
public record CashFlow(
        List<OperatorYear> years,
        Optional<Integer> breakEvenMonth,
        Optional<Money> selfSustainingFee,
        double grantShare,
        boolean standsWithoutGrants,
        double netPresentValue) {

    private static final int MONTHS = 12;

    /// Keeps its own copy of the list.
    public CashFlow {
        years = List.copyOf(years);
    }

    /// What comes in from the members in a year.
    ///
    /// @param perMonth fees of a month
    /// @param joining once in the year, from those who join in it
    /// @param members how many pay
    public record Income(Money perMonth, Money joining, int members) {}

    /// The cash flow.
    ///
    /// @param sheet what it costs and is given
    /// @param incomes a year each, at least one
    /// @param discountPerYear what money a year later is worth less
    /// @param currency of the amounts
    public static CashFlow of(CostSheet sheet, List<Income> incomes, double discountPerYear, String currency) {
        Ledger ledger = new Ledger(sheet);
        List<OperatorYear> years = new ArrayList<>();
        double value = sheet.grants().minus(sheet.capital()).amount(currency);
        double worth = 1;
        for (int year = 0; year < incomes.size(); year++) {
            OperatorYear row = ledger.year(year, incomes.get(year));
            years.add(row);
            worth /= 1 + discountPerYear;
            value += row.fees().minus(row.running()).amount(currency) * worth;
        }
        Money costs = sheet.capital();
        Money fees = Money.ZERO;
        for (OperatorYear year : years) {
            costs = costs.plus(year.running());
            fees = fees.plus(year.fees());
        }
        return new CashFlow(
                years,
                ledger.breakEvenMonth(),
                ledger.memberMonths == 0
                        ? Optional.empty()
                        : Optional.of(new Money(Math.ceilDiv(costs.minor(), ledger.memberMonths))),
                costs.minor() == 0 ? 0 : sheet.grants().amount(currency) / costs.amount(currency),
                fees.compareTo(costs) >= 0,
                value);
    }

    /// How many months of a year it is open.
    ///
    /// @param year from 0
    public static int openMonths(int year, int delayMonths) {
        return Math.clamp((year + 1L) * MONTHS - delayMonths, 0, MONTHS);
    }

    private static final class Ledger {

        private final CostSheet sheet;
        private Money balance;
        private long memberMonths;
        private Optional<Integer> even = Optional.empty();

        Ledger(CostSheet sheet) {
            this.sheet = sheet;
            balance = sheet.grants().minus(sheet.capital());
        }

        OperatorYear year(int year, Income income) {
            Money fees = Money.ZERO;
            Money running = Money.ZERO;
            int closed = MONTHS - openMonths(year, sheet.delayMonths());
            for (int month = 1; month <= MONTHS; month++) {
                if (month > closed) {
                    Money joining = month == closed + 1 ? income.joining() : Money.ZERO;
                    fees = fees.plus(income.perMonth()).plus(joining);
                    running = running.plus(sheet.runningPerMonth());
                    memberMonths += income.members();
                    balance = balance.plus(income.perMonth()).plus(joining).minus(sheet.runningPerMonth());
                }
                note(year * MONTHS + month);
            }
            Money capital = year == 0 ? sheet.capital() : Money.ZERO;
            Money grants = year == 0 ? sheet.grants() : Money.ZERO;
            return new OperatorYear(year, capital, grants, fees, running, balance);
        }

        // A month before it opens settles nothing; whoever falls behind again had not settled it.
        private void note(int month) {
            boolean isOpen = month > sheet.delayMonths();
            if (balance.compareTo(Money.ZERO) < 0) {
                even = Optional.empty();
            } else if (isOpen && even.isEmpty()) {
                even = Optional.of(month);
            }
        }

        Optional<Integer> breakEvenMonth() {
            return even;
        }
    }
}
