package org.ixplanner.app.report.content.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ixplanner.app.report.content.told.NetworkFigures;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.Expr;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Every bill line of every scenario.
final class BillsSheet {

    static final String SCENARIO = "scenario";
    static final String PAYER = "payer";
    static final String PAYER_HOME = "payerHome";
    static final String KIND = "kind";
    static final String PAYEE = "payee";
    static final String PAYEE_HOME = "payeeHome";
    static final String ABROAD = "abroad";
    static final String TRANSIT = "transit";
    static final String FEE = "fee";
    static final String AMOUNT = "amount";

    private static final String IN = "in";
    private static final String OUT = "out";
    private static final String COMMIT = "commit";
    private static final String BILLABLE = "billable";
    private static final String PRICE = "price";

    private static final int COLUMNS_PRINTED = 16;

    private final Telling telling;
    private final ContractsSheet contracts;
    private final Page page;
    private final Set<Asn> home;

    BillsSheet(Telling telling, ContractsSheet contracts) {
        this.telling = telling;
        this.contracts = contracts;
        home = NetworkFigures.home(telling.plan()).stream().map(Network::asn).collect(Collectors.toUnmodifiableSet());
        String price = telling.say("report.perMbpsMonth", telling.currency());
        page = new Page(telling, Tab.BILLS)
                .words(SCENARIO, 15)
                .words(PAYER, 9)
                .words("name", 30)
                .words(PAYER_HOME, 8)
                .words(KIND, 15)
                .words(PAYEE, 13)
                .words(PAYEE_HOME, 8)
                .words(ABROAD, 8)
                .words(TRANSIT, 8)
                .words(FEE, 6)
                .numbers(IN, Page.MBPS, Page.MBPS_FORMAT)
                .numbers(OUT, Page.MBPS, Page.MBPS_FORMAT)
                .numbers(COMMIT, Page.MBPS, Page.MBPS_FORMAT)
                .numbers(BILLABLE, Page.MBPS, Page.MBPS_FORMAT)
                .numbers(PRICE, price, Page.PRICE_FORMAT)
                .money(AMOUNT)
                .words("why", 90);
    }

    Sheet sheet() {
        int number = 0;
        int printed = 0;
        for (Outcome outcome : telling.comparedFirst()) {
            for (BillLine line : outcome.bills().lines()) {
                page.row("line" + number, cells(outcome, line, "line" + number));
                number++;
            }
            printed = telling.isRead(outcome) ? number : printed;
        }
        // Why an amount is not known is told beside it, but not on paper.
        page.print(printed, COLUMNS_PRINTED);
        return page.sheet();
    }

    private List<Cell> cells(Outcome outcome, BillLine line, String row) {
        boolean transit = line.kind() == BillLine.Kind.TRANSIT;
        Asn payee = line.payee();
        return List.of(
                Cell.words(outcome.id()),
                Cell.words(line.payer().toString()),
                Cell.words(outcome.result()
                        .plan()
                        .network(line.payer())
                        .map(Network::name)
                        .orElse("")),
                Page.yesNo(telling, home.contains(line.payer())),
                Cell.words(telling.word("billKind", line.kind())),
                Cell.words(payee == null ? text(line.exchange()) : payee.toString()),
                Page.yesNo(telling, payee != null && home.contains(payee)),
                Page.yesNo(telling, line.abroad()),
                Page.yesNo(telling, transit),
                Page.yesNo(telling, line.isFee()),
                transit ? Cell.number(line.inMbps()) : Cell.empty(),
                transit ? Cell.number(line.outMbps()) : Cell.empty(),
                transit ? commit(line) : Cell.empty(),
                transit ? billable(line, row) : Cell.empty(),
                transit ? price(line) : Cell.empty(),
                amount(line, row),
                Cell.words(why(line)));
    }

    private String why(BillLine line) {
        Message why = line.unknown();
        return why == null ? "" : telling.say(why);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private Cell commit(BillLine line) {
        Optional<String> row = contracts.rowOfCommit(line);
        return row.isEmpty()
                ? Cell.input(line.commitMbps())
                : Cell.formula(page.ref(Tab.CONTRACTS, row.get(), ContractsSheet.COMMIT), line.commitMbps());
    }

    private Cell billable(BillLine line, String row) {
        Expr used = Expr.max(page.ref(row, IN), page.ref(row, OUT));
        return Cell.formula(Expr.max(page.ref(row, COMMIT), used), line.billableMbps());
    }

    private Cell price(BillLine line) {
        Optional<String> row = contracts.rowOfPrice(line);
        if (row.isPresent()) {
            return Cell.formula(page.ref(Tab.CONTRACTS, row.get(), ContractsSheet.LANDED), line.pricePerMbpsMonth());
        }
        return Double.isNaN(line.pricePerMbpsMonth()) ? unknown() : Cell.input(line.pricePerMbpsMonth());
    }

    private Cell amount(BillLine line, String row) {
        Money amount = line.amount();
        if (amount == null) {
            return unknown();
        }
        double value = amount.amount(telling.currency());
        if (line.kind() != BillLine.Kind.TRANSIT) {
            return Cell.input(value);
        }
        Expr product = page.ref(row, BILLABLE).times(page.ref(row, PRICE));
        return Cell.formula(new Expr.Round(product, Decimals.of(telling.currency())), value);
    }

    private Cell unknown() {
        return new Cell.Refused(telling.say("report.sheet.unknown"));
    }
}
