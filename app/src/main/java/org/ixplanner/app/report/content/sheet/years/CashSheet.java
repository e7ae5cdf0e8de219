package org.ixplanner.app.report.content.sheet.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ixplanner.app.report.content.sheet.AssumptionsSheet;
import org.ixplanner.app.report.content.sheet.Page;
import org.ixplanner.app.report.content.sheet.Tab;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.Expr;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.app.telling.PlanWords;
import org.ixplanner.engine.business.operator.CashFlow;
import org.ixplanner.engine.business.operator.OperatorYear;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.scenario.Assumptions;

/// The money of exchanges at home, a row an exchange and year: what comes in and goes out may be changed, what is left
/// and what it is worth today follow.
final class CashSheet {

    static final String YEAR = "year";
    static final String FEES = "fees";
    static final String RUNNING = "runningCost";

    private static final String GRANTS = "grants";
    private static final String CAPITAL = "capital";
    private static final String NET = "net";
    private static final String BALANCE = "balance";
    private static final String WORTH = "worth";
    private static final String VALUE = "presentValue";
    private static final String DISCOUNT = "years.discountPerYear";

    private final Telling telling;
    private final YearTable table;
    private final Page page;

    CashSheet(Telling telling, YearTable table) {
        this.telling = telling;
        this.table = table;
        page = new Page(telling, Tab.CASH)
                .words("exchangeId", 20)
                .words("name", 26)
                .numbers(YEAR, "", "0");
        for (String money : List.of(FEES, GRANTS, CAPITAL, RUNNING, NET, BALANCE)) {
            page.numbers(money, table.currency(), Page.COUNT_FORMAT);
        }
        page.numbers(WORTH, "", "0.000").numbers(VALUE, table.currency(), Page.COUNT_FORMAT);
    }

    Sheet sheet() {
        for (Map.Entry<String, CashFlow> operator : table.operators().entrySet()) {
            new Rows(operator.getKey()).add(operator.getValue());
        }
        return page.sheet();
    }

    /// The rows of one exchange.
    private final class Rows {

        private final String exchange;
        private double balance;
        private double worth = 1;
        private double value;

        Rows(String exchange) {
            this.exchange = exchange;
        }

        void add(CashFlow flow) {
            flow.years().forEach(this::add);
        }

        private void add(OperatorYear year) {
            double fees = year.fees().amount(table.currency());
            double grants = year.grants().amount(table.currency());
            double capital = year.capital().amount(table.currency());
            double running = year.running().amount(table.currency());
            balance = year.cumulative().amount(table.currency());
            worth /= 1 + discount();
            value += grants - capital + (fees - running) * worth;
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.words(exchange),
                    Cell.words(new PlanWords(telling.chosen().result().plan(), telling.texts()).exchange(exchange)),
                    Cell.number(year.year()),
                    Cell.input(fees),
                    Cell.input(grants),
                    Cell.input(capital),
                    Cell.input(running)));
            cells.add(Cell.formula(net(year), year.net().amount(table.currency())));
            cells.add(Cell.formula(soFar(year, BALANCE, here(year, NET)), balance));
            cells.add(Cell.formula(worth(year), worth));
            cells.add(Cell.formula(soFar(year, VALUE, present(year)), value));
            page.row(key(year.year()), cells);
        }

        private Expr net(OperatorYear year) {
            return here(year, FEES)
                    .plus(here(year, GRANTS))
                    .minus(here(year, CAPITAL))
                    .minus(here(year, RUNNING));
        }

        // Building and grants count as they are, a year discounted by the years until its end.
        private Expr present(OperatorYear year) {
            return here(year, GRANTS)
                    .minus(here(year, CAPITAL))
                    .plus(here(year, FEES).minus(here(year, RUNNING)).times(here(year, WORTH)));
        }

        private Expr worth(OperatorYear year) {
            Expr before = year.year() == 0 ? new Expr.Constant(1) : page.ref(key(year.year() - 1), WORTH);
            return before.over(new Expr.Constant(1).plus(discountCell()));
        }

        private Expr soFar(OperatorYear year, String column, Expr more) {
            return year.year() == 0
                    ? more
                    : page.ref(key(year.year() - 1), column).plus(more);
        }

        private Expr here(OperatorYear year, String column) {
            return page.ref(key(year.year()), column);
        }

        private String key(int year) {
            return exchange + "/" + year;
        }
    }

    private double discount() {
        return telling.chosen().result().situation().assumptions().value(DISCOUNT);
    }

    // A scenario may hold another number than the plan; then it stands in the formula.
    private Expr discountCell() {
        return Assumptions.of(telling.plan()).value(DISCOUNT) == discount()
                ? page.ref(Tab.ASSUMPTIONS, DISCOUNT, AssumptionsSheet.VALUE)
                : new Expr.Constant(discount());
    }
}
