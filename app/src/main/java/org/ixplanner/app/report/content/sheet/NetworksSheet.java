package org.ixplanner.app.report.content.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ixplanner.app.report.content.told.NetworkFigures;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.Expr;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.engine.business.NetworkBalance;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.study.Outcome;

/// What the scenario changes for each network at home.
final class NetworksSheet {

    private static final String ASN = "asn";

    private final Telling telling;
    private final Page page;

    NetworksSheet(Telling telling) {
        this.telling = telling;
        page = new Page(telling, Tab.NETWORKS)
                .words(ASN, 10)
                .words("name", 29)
                .words("kind", 11)
                .numbers("subscribers", "", Page.COUNT_FORMAT)
                .numbers("demand", Page.MBPS, Page.MBPS_FORMAT)
                .numbers("localBefore", Page.MBPS, Page.MBPS_FORMAT)
                .numbers("localAfter", Page.MBPS, Page.MBPS_FORMAT)
                .numbers("l1Before", "", Page.SHARE_FORMAT)
                .numbers("l1After", "", Page.SHARE_FORMAT)
                .money("costBefore")
                .money("costAfter")
                .money("revenueBefore")
                .money("revenueAfter")
                .money("gain")
                .words("sources", 28);
    }

    Sheet sheet() {
        List<NetworkFigures> networks = NetworkFigures.of(telling);
        for (NetworkFigures network : networks) {
            page.row(network.network().key(), cells(network));
        }
        if (!networks.isEmpty()
                && networks.stream().allMatch(each -> each.balance().isPresent())) {
            page.total(total(networks));
        }
        return page.sheet();
    }

    private List<Cell> cells(NetworkFigures each) {
        String row = each.network().key();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.words(row),
                Cell.words(each.network().name()),
                Cell.words(telling.word("networkKind", each.network().networkKind())),
                Cell.number((double) each.network().subscribers()),
                Cell.formula(
                        flows(row, telling.chosen(), List.of()), each.after().demandMbps()),
                Cell.formula(local(row, telling.before()), each.before().localMbps()),
                Cell.formula(local(row, telling.chosen()), each.after().localMbps()),
                share(each.before().l1(), page.ref(row, "localBefore").over(flows(row, telling.before(), List.of()))),
                share(each.after().l1(), page.ref(row, "localAfter").over(page.ref(row, "demand")))));
        cells.addAll(each.balance()
                .map(balance -> money(row, balance))
                .orElseGet(() -> List.of(Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty(), Cell.empty())));
        cells.add(Cell.words(telling.sources().of(telling.plan(), Kind.NETWORK, row)));
        return cells;
    }

    private static Cell share(OptionalDouble value, Expr expr) {
        return value.isPresent() ? Cell.formula(expr, value.getAsDouble()) : Cell.empty();
    }

    private Expr local(String row, Outcome outcome) {
        return flows(
                row,
                outcome,
                List.of(page.test(
                        Tab.FLOWS, FlowsSheet.CATEGORY, new Expr.Words(telling.word("category", Category.LOCAL)))));
    }

    private Expr flows(String row, Outcome outcome, List<Expr.Test> more) {
        List<Expr.Test> tests = new ArrayList<>(more);
        tests.add(page.test(Tab.FLOWS, FlowsSheet.SCENARIO, scenario(outcome)));
        tests.add(page.test(Tab.FLOWS, FlowsSheet.SINK, page.ref(row, ASN)));
        return new Expr.SumIfs(page.column(Tab.FLOWS, FlowsSheet.VOLUME), tests);
    }

    private List<Cell> money(String row, NetworkBalance balance) {
        String currency = telling.currency();
        return List.of(
                Cell.formula(
                        bills(row, telling.before(), BillsSheet.PAYER, List.of()),
                        balance.billsBefore()
                                .plus(balance.exchangeCostsBefore())
                                .amount(currency)),
                Cell.formula(
                        bills(row, telling.chosen(), BillsSheet.PAYER, List.of()),
                        balance.billsAfter().plus(balance.exchangeCostsAfter()).amount(currency)),
                Cell.formula(
                        bills(row, telling.before(), BillsSheet.PAYEE, fromHome()),
                        balance.revenueBefore().amount(currency)),
                Cell.formula(
                        bills(row, telling.chosen(), BillsSheet.PAYEE, fromHome()),
                        balance.revenueAfter().amount(currency)),
                Cell.formula(
                        page.ref(row, "costBefore")
                                .minus(page.ref(row, "costAfter"))
                                .plus(page.ref(row, "revenueAfter").minus(page.ref(row, "revenueBefore"))),
                        balance.gain().amount(currency)));
    }

    private List<Expr.Test> fromHome() {
        return List.of(page.isTrue(Tab.BILLS, BillsSheet.PAYER_HOME));
    }

    private Expr bills(String row, Outcome outcome, String who, List<Expr.Test> more) {
        List<Expr.Test> tests = new ArrayList<>(more);
        tests.add(page.test(Tab.BILLS, BillsSheet.SCENARIO, scenario(outcome)));
        tests.add(page.test(Tab.BILLS, who, page.ref(row, ASN)));
        return new Expr.SumIfs(page.column(Tab.BILLS, BillsSheet.AMOUNT), tests);
    }

    private Expr scenario(Outcome outcome) {
        return ScenariosSheet.ref(page, outcome, ScenariosSheet.ID);
    }

    private Sheet.Row total(List<NetworkFigures> networks) {
        double gain = 0;
        for (NetworkFigures each : networks) {
            gain += each.balance().orElseThrow().gain().amount(telling.currency());
        }
        List<Cell> cells = new ArrayList<>(List.of(Cell.words(telling.say("report.total"))));
        for (int i = 0; i < 12; i++) {
            cells.add(Cell.empty());
        }
        cells.add(Cell.formula(new Expr.Sum(page.column(Tab.NETWORKS, "gain")), gain));
        cells.add(Cell.empty());
        return Sheet.Row.of("total", cells);
    }
}
