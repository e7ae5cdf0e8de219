package org.ixplanner.app.report.content.sheet;

import java.util.List;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.Expr;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.engine.business.Billing;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.Rates;
import org.ixplanner.engine.plan.exchange.Exchange;
import org.ixplanner.engine.study.Outcome;

/// Fees and running costs of the exchanges at home.
final class OperatorsSheet {

    static final String SCENARIO = "scenario";
    static final String SURPLUS = "surplus";

    private static final String FEES = "fees";
    private static final String RUNNING = "running";

    private OperatorsSheet() {}

    static Sheet of(Telling telling) {
        Page page = new Page(telling, Tab.OPERATORS)
                .words(SCENARIO, 18)
                .words("exchangeId", 20)
                .words("name", 26)
                .money(FEES)
                .money(RUNNING)
                .money(SURPLUS);
        for (Outcome outcome : telling.outcomes()) {
            for (Exchange exchange : Billing.exchangesAtHome(outcome.result().plan())) {
                page.row(outcome.id() + "/" + exchange.id(), cells(telling, page, outcome, exchange));
            }
        }
        return page.sheet();
    }

    private static List<Cell> cells(Telling telling, Page page, Outcome outcome, Exchange exchange) {
        String row = outcome.id() + "/" + exchange.id();
        double fees = outcome.bills()
                .total(line -> line.isFee() && exchange.id().equals(line.exchange()))
                .amount(telling.currency());
        Expr sum = new Expr.SumIfs(
                page.column(Tab.BILLS, BillsSheet.AMOUNT),
                List.of(
                        page.test(Tab.BILLS, BillsSheet.SCENARIO, page.ref(row, SCENARIO)),
                        page.test(Tab.BILLS, BillsSheet.PAYEE, page.ref(row, "exchangeId")),
                        page.isTrue(Tab.BILLS, BillsSheet.FEE)));
        Double own = exchange.runningCostPerMonth();
        Cell unknown = new Cell.Refused(telling.say("report.sheet.unknown"));
        double running = own == null
                ? 0
                : Money.of(own * new Rates(telling.plan().header()).of(exchange.currency()), telling.currency())
                        .amount(telling.currency());
        return List.of(
                Cell.words(outcome.id()),
                Cell.words(exchange.id()),
                Cell.words(exchange.name()),
                Cell.formula(sum, fees),
                own == null ? unknown : Cell.input(running),
                own == null
                        ? unknown
                        : Cell.formula(page.ref(row, FEES).minus(page.ref(row, RUNNING)), fees - running));
    }
}
