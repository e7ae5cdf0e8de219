package org.ixplanner.app.report.content.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Meaning;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.CellKey;
import org.ixplanner.app.report.workbook.Expr;
import org.ixplanner.app.report.workbook.Layout;
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

    private static final String WHY = "why";

    private final Telling telling;
    private final Page page;
    private final List<Kpi> kpis;

    ScenariosSheet(Telling telling) {
        this.telling = telling;
        kpis = given(telling);
        page = new Page(telling, Tab.SCENARIOS).words("figure", 28).words("unit", 11);
        for (Outcome outcome : telling.outcomes()) {
            page.numbers(column(outcome), outcome.name(), "", Page.MBPS_FORMAT);
        }
        page.words(WHY, 56);
    }

    private static String column(Outcome outcome) {
        return "in " + outcome.id();
    }

    /// A figure of a scenario.
    static Expr ref(Page page, Outcome outcome, String figure) {
        return page.ref(Tab.SCENARIOS, figure, column(outcome));
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

    static String format(Kpi kpi) {
        return switch (kpi.unit()) {
            case MONEY_PER_MONTH -> Page.moneyFormat();
            case SHARE -> Page.SHARE_FORMAT;
            case MS -> Page.MS_FORMAT;
            case MBPS -> Page.MBPS_FORMAT;
            default -> Page.COUNT_FORMAT;
        };
    }

    Sheet sheet() {
        row(ID, telling.say("report.sheet.scenarioId"), "", "", outcome -> Cell.words(outcome.id()));
        for (Kpi kpi : kpis) {
            row(kpi.key(), telling.figures().name(kpi), unit(telling, kpi), format(kpi), outcome -> cell(outcome, kpi));
        }
        money(TRANSIT, sums -> sums.cell(List.of(page.isTrue(Tab.BILLS, BillsSheet.TRANSIT)), BillSums::isTransit));
        money(
                EXCHANGE,
                sums -> sums.cell(
                        List.of(page.isFalse(Tab.BILLS, BillsSheet.TRANSIT)), line -> !BillSums.isTransit(line)));
        money(DOMESTIC, sums -> sums.cell(List.of(page.isTrue(Tab.BILLS, BillsSheet.PAYEE_HOME)), sums::isPaidAtHome));
        chart(telling.outcomes());
        page.printTable();
        return page.sheet();
    }

    private void money(String key, Function<BillSums, Cell> sum) {
        row(
                key,
                telling.say("report.sheet.column." + key),
                page.moneyUnit(),
                Page.moneyFormat(),
                outcome -> sum.apply(new BillSums(telling, page, outcome)));
    }

    private void row(String key, String name, String unit, String format, Function<Outcome, Cell> cell) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(name), Cell.words(unit)));
        Set<String> why = new LinkedHashSet<>();
        for (Outcome outcome : telling.outcomes()) {
            Cell one = cell.apply(outcome);
            if (one instanceof Cell.Refused refused) {
                why.add(refused.why());
                cells.add(new Cell.Refused(telling.say("figure.none")));
            } else {
                cells.add(one);
            }
        }
        cells.add(Cell.words(String.join("; ", why)));
        page.row(new Sheet.Row(key, cells, format));
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
        return switch (kpi) {
            case DEMAND -> Optional.of(flows(outcome, FlowsSheet.VOLUME));
            case ON_NET -> Optional.of(flows(outcome, FlowsSheet.VOLUME, page.isTrue(Tab.FLOWS, FlowsSheet.ON_NET)));
            case LOCAL -> Optional.of(flows(outcome, Category.LOCAL));
            case REGIONAL -> Optional.of(flows(outcome, Category.REGIONAL));
            case INTERNATIONAL -> Optional.of(flows(outcome, Category.INTERNATIONAL));
            case UNSERVED -> Optional.of(flows(outcome, Category.UNSERVED));
            case TROMBONED ->
                Optional.of(flows(outcome, FlowsSheet.VOLUME, page.isTrue(Tab.FLOWS, FlowsSheet.TROMBONED)));
            case EXCHANGE ->
                Optional.of(flows(outcome, FlowsSheet.VOLUME, page.isTrue(Tab.FLOWS, FlowsSheet.EXCHANGE)));
            case CONGESTED -> Optional.of(flows(outcome, FlowsSheet.CONGESTED));
            case L1 -> Optional.of(figure(outcome, Kpi.LOCAL).over(figure(outcome, Kpi.DEMAND)));
            case L1_NET -> l1Net(outcome);
            case X1 -> Optional.of(figure(outcome, Kpi.EXCHANGE).over(figure(outcome, Kpi.DEMAND)));
            case SAVING ->
                Optional.of(figure(outcome, Kpi.SAVING_GROSS)
                        .minus(figure(outcome, Kpi.SELLER_LOSS))
                        .minus(ref(page, outcome, EXCHANGE).minus(ref(page, telling.before(), EXCHANGE))));
            case SAVING_GROSS ->
                Optional.of(ref(page, telling.before(), TRANSIT).minus(ref(page, outcome, TRANSIT)));
            case SELLER_LOSS ->
                Optional.of(ref(page, telling.before(), DOMESTIC).minus(ref(page, outcome, DOMESTIC)));
            case PAID_ABROAD ->
                Optional.of(
                        new BillSums(telling, page, outcome).sum(List.of(page.isTrue(Tab.BILLS, BillsSheet.ABROAD))));
            case OPERATOR_SURPLUS ->
                Optional.of(new Expr.SumIfs(
                        page.column(Tab.OPERATORS, OperatorsSheet.SURPLUS),
                        List.of(page.test(Tab.OPERATORS, OperatorsSheet.SCENARIO, ref(page, outcome, ID)))));
            default -> Optional.empty();
        };
    }

    // The workbook knows the fill of all caches; it may stand for that from abroad only where they are the same.
    private Optional<Expr> l1Net(Outcome outcome) {
        Volumes volumes = outcome.result().volumes();
        return volumes.fillMbps() == volumes.foreignFillMbps()
                ? Optional.of(figure(outcome, Kpi.LOCAL)
                        .minus(figure(outcome, Kpi.FILL))
                        .over(figure(outcome, Kpi.DEMAND)))
                : Optional.empty();
    }

    private Expr flows(Outcome outcome, Category category) {
        return flows(
                outcome,
                FlowsSheet.VOLUME,
                page.test(Tab.FLOWS, FlowsSheet.CATEGORY, new Expr.Words(telling.word("category", category))));
    }

    private Expr flows(Outcome outcome, String column, Expr.Test... more) {
        List<Expr.Test> tests = new ArrayList<>(List.of(more));
        tests.add(page.test(Tab.FLOWS, FlowsSheet.SCENARIO, ref(page, outcome, ID)));
        return new Expr.SumIfs(page.column(Tab.FLOWS, column), tests);
    }

    private Expr figure(Outcome outcome, Kpi kpi) {
        return ref(page, outcome, kpi.key());
    }

    private void chart(List<Outcome> outcomes) {
        List<Sheet.Series> series = List.of(
                series(Kpi.LOCAL, Meaning.LOCAL, outcomes),
                series(Kpi.REGIONAL, Meaning.REGIONAL, outcomes),
                series(Kpi.INTERNATIONAL, Meaning.INTERNATIONAL, outcomes),
                series(Kpi.UNSERVED, Meaning.UNSERVED, outcomes));
        page.chart(new Sheet.Chart(
                telling.say("report.volumeChart"),
                telling.say("report.volumeChart.axis", Unit.MBPS.symbol()),
                true,
                line(Layout.HEADINGS, outcomes),
                series));
    }

    private Sheet.Series series(Kpi kpi, Meaning meaning, List<Outcome> outcomes) {
        return new Sheet.Series(page.key(Tab.SUMMARY, kpi.key(), "figure"), line(kpi.key(), outcomes), meaning);
    }

    private Sheet.Line line(String row, List<Outcome> outcomes) {
        CellKey from = page.key(Tab.SCENARIOS, row, column(outcomes.getFirst()));
        return new Sheet.Line(from, page.key(Tab.SCENARIOS, row, column(outcomes.getLast())));
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
            tests.add(page.test(Tab.BILLS, BillsSheet.SCENARIO, ref(page, outcome, ID)));
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
