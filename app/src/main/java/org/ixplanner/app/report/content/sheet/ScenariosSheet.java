package org.ixplanner.app.report.content.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Meaning;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.CellKey;
import org.ixplanner.app.report.workbook.Expr;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.engine.business.BillLine;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.simulation.Volumes;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.study.Figure;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;
import org.ixplanner.engine.text.Message;

/// Every reported figure of every scenario, from the flows and the bills.
final class ScenariosSheet {

    static final String ID = "scenario";
    static final String TRANSIT = "transitBills";
    static final String EXCHANGE = "exchangeCosts";
    static final String DOMESTIC = "domesticRevenue";

    private final Telling telling;
    private final Page page;
    private final List<Kpi> kpis;

    ScenariosSheet(Telling telling) {
        this.telling = telling;
        kpis = given(telling);
        page = new Page(telling, Tab.SCENARIOS).words(ID, 18).words("name", 24);
        for (Kpi kpi : kpis) {
            page.numbers(kpi.key(), telling.figures().name(kpi), unit(telling, kpi), format(page, kpi));
        }
        page.money(TRANSIT).money(EXCHANGE).money(DOMESTIC);
    }

    /// Those that at least one scenario has.
    static List<Kpi> given(Telling telling) {
        return Stream.of(Kpi.values())
                .filter(kpi -> telling.outcomes().stream()
                        .anyMatch(outcome -> outcome.figure(kpi).value().isPresent()))
                .toList();
    }

    static String unit(Telling telling, Kpi kpi) {
        return switch (kpi.unit()) {
            case MONEY_PER_MONTH -> telling.say("report.perMonth", telling.currency());
            case SHARE -> "";
            default -> kpi.unit().symbol();
        };
    }

    static String format(Page page, Kpi kpi) {
        return switch (kpi.unit()) {
            case MONEY_PER_MONTH -> page.moneyFormat();
            case SHARE -> Page.SHARE_FORMAT;
            case MS -> Page.MS_FORMAT;
            case MBPS -> Page.MBPS_FORMAT;
            default -> Page.COUNT_FORMAT;
        };
    }

    Sheet sheet() {
        List<Outcome> outcomes = telling.outcomes();
        for (Outcome outcome : outcomes) {
            page.row(outcome.id(), cells(outcome));
        }
        chart(outcomes);
        return page.sheet();
    }

    private List<Cell> cells(Outcome outcome) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(outcome.id()), Cell.words(outcome.name())));
        for (Kpi kpi : kpis) {
            cells.add(cell(outcome, kpi));
        }
        BillSums sums = new BillSums(telling, page, outcome);
        cells.add(sums.cell(List.of(page.isTrue(Tab.BILLS, BillsSheet.TRANSIT)), BillSums::isTransit));
        cells.add(sums.cell(List.of(page.isFalse(Tab.BILLS, BillsSheet.TRANSIT)), line -> !BillSums.isTransit(line)));
        cells.add(sums.cell(List.of(page.isTrue(Tab.BILLS, BillsSheet.PAYEE_HOME)), sums::isPaidAtHome));
        return cells;
    }

    private Cell cell(Outcome outcome, Kpi kpi) {
        Figure figure = outcome.figure(kpi);
        Message why = figure.refusal();
        if (figure.value().isEmpty()) {
            return new Cell.Refused(why == null ? "" : telling.say(why));
        }
        double value = figure.value().getAsDouble();
        return formula(outcome, kpi).map(expr -> Cell.formula(expr, value)).orElseGet(() -> Cell.number(value));
    }

    // Empty for what a spreadsheet cannot follow: quantiles, pairs, ceilings.
    private Optional<Expr> formula(Outcome outcome, Kpi kpi) {
        String row = outcome.id();
        return switch (kpi) {
            case DEMAND -> Optional.of(flows(row, FlowsSheet.VOLUME));
            case ON_NET -> Optional.of(flows(row, FlowsSheet.VOLUME, page.isTrue(Tab.FLOWS, FlowsSheet.ON_NET)));
            case LOCAL -> Optional.of(flows(row, Category.LOCAL));
            case REGIONAL -> Optional.of(flows(row, Category.REGIONAL));
            case INTERNATIONAL -> Optional.of(flows(row, Category.INTERNATIONAL));
            case UNSERVED -> Optional.of(flows(row, Category.UNSERVED));
            case TROMBONED -> Optional.of(flows(row, FlowsSheet.VOLUME, page.isTrue(Tab.FLOWS, FlowsSheet.TROMBONED)));
            case EXCHANGE -> Optional.of(flows(row, FlowsSheet.VOLUME, page.isTrue(Tab.FLOWS, FlowsSheet.EXCHANGE)));
            case CONGESTED -> Optional.of(flows(row, FlowsSheet.CONGESTED));
            case L1 -> Optional.of(figure(row, Kpi.LOCAL).over(figure(row, Kpi.DEMAND)));
            case L1_NET -> l1Net(outcome);
            case X1 -> Optional.of(figure(row, Kpi.EXCHANGE).over(figure(row, Kpi.DEMAND)));
            case SAVING ->
                Optional.of(figure(row, Kpi.SAVING_GROSS)
                        .minus(figure(row, Kpi.SELLER_LOSS))
                        .minus(page.ref(row, EXCHANGE).minus(page.ref(baseline(), EXCHANGE))));
            case SAVING_GROSS -> Optional.of(page.ref(baseline(), TRANSIT).minus(page.ref(row, TRANSIT)));
            case SELLER_LOSS -> Optional.of(page.ref(baseline(), DOMESTIC).minus(page.ref(row, DOMESTIC)));
            case PAID_ABROAD ->
                Optional.of(
                        new BillSums(telling, page, outcome).sum(List.of(page.isTrue(Tab.BILLS, BillsSheet.ABROAD))));
            case OPERATOR_SURPLUS ->
                Optional.of(new Expr.SumIfs(
                        page.column(Tab.OPERATORS, OperatorsSheet.SURPLUS),
                        List.of(page.test(Tab.OPERATORS, OperatorsSheet.SCENARIO, page.ref(row, ID)))));
            default -> Optional.empty();
        };
    }

    // The workbook knows the fill of all caches; it may stand for that from abroad only where they are the same.
    private Optional<Expr> l1Net(Outcome outcome) {
        Volumes volumes = outcome.result().volumes();
        String row = outcome.id();
        return volumes.fillMbps() == volumes.foreignFillMbps()
                ? Optional.of(
                        figure(row, Kpi.LOCAL).minus(figure(row, Kpi.FILL)).over(figure(row, Kpi.DEMAND)))
                : Optional.empty();
    }

    private Expr flows(String row, Category category) {
        return flows(
                row,
                FlowsSheet.VOLUME,
                page.test(Tab.FLOWS, FlowsSheet.CATEGORY, new Expr.Words(telling.word("category", category))));
    }

    private Expr flows(String row, String column, Expr.Test... more) {
        List<Expr.Test> tests = new ArrayList<>(List.of(more));
        tests.add(page.test(Tab.FLOWS, FlowsSheet.SCENARIO, page.ref(row, ID)));
        return new Expr.SumIfs(page.column(Tab.FLOWS, column), tests);
    }

    private Expr figure(String row, Kpi kpi) {
        return page.ref(row, kpi.key());
    }

    private String baseline() {
        return telling.before().id();
    }

    private void chart(List<Outcome> outcomes) {
        String first = outcomes.getFirst().id();
        String last = outcomes.getLast().id();
        List<Sheet.Series> series = List.of(
                series(Kpi.LOCAL, Meaning.LOCAL, first, last),
                series(Kpi.REGIONAL, Meaning.REGIONAL, first, last),
                series(Kpi.INTERNATIONAL, Meaning.INTERNATIONAL, first, last),
                series(Kpi.UNSERVED, Meaning.UNSERVED, first, last));
        page.chart(new Sheet.Chart(
                telling.say("report.volumeChart"),
                telling.say("report.volumeChart.axis", Unit.MBPS.symbol()),
                true,
                line("name", first, last),
                series));
    }

    private Sheet.Series series(Kpi kpi, Meaning meaning, String first, String last) {
        return new Sheet.Series(page.key(Tab.SUMMARY, kpi.key(), "figure"), line(kpi.key(), first, last), meaning);
    }

    private Sheet.Line line(String column, String first, String last) {
        CellKey from = page.key(Tab.SCENARIOS, first, column);
        return new Sheet.Line(from, page.key(Tab.SCENARIOS, last, column));
    }

    /// Sums of the bills that networks at home pay in one scenario.
    private record BillSums(Telling telling, Page page, Outcome outcome) {

        Cell cell(List<Expr.Test> more, Predicate<BillLine> counts) {
            double value = outcome.bills()
                    .total(line -> isAtHome(line.payer()) && counts.test(line))
                    .amount(telling.currency());
            return Cell.formula(sum(more), value);
        }

        Expr sum(List<Expr.Test> more) {
            List<Expr.Test> tests = new ArrayList<>(more);
            tests.add(page.isTrue(Tab.BILLS, BillsSheet.PAYER_HOME));
            tests.add(page.test(Tab.BILLS, BillsSheet.SCENARIO, page.ref(outcome.id(), ID)));
            return new Expr.SumIfs(page.column(Tab.BILLS, BillsSheet.AMOUNT), tests);
        }

        boolean isPaidAtHome(BillLine line) {
            var payee = line.payee();
            return payee != null && isAtHome(payee);
        }

        private boolean isAtHome(org.ixplanner.engine.plan.network.Asn asn) {
            return telling.plan()
                    .network(asn)
                    .filter(network ->
                            network.economy().equals(telling.plan().header().country()))
                    .isPresent();
        }

        static boolean isTransit(BillLine line) {
            return line.kind() == BillLine.Kind.TRANSIT;
        }
    }
}
