package org.ixplanner.app.report.content.sheet;

import java.util.List;
import org.ixplanner.app.report.content.told.NetworkFigures;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.Expr;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.engine.plan.network.AccessKind;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.network.StatedDemand;
import org.ixplanner.engine.plan.network.Users;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.scenario.Assumptions;

/// What the users of networks at home ask for, from subscribers and what one of them uses.
final class DemandSheet {

    private static final String SUBSCRIBERS = "subscribers";
    private static final String KBPS = "kbps";
    private static final String GB = "gb";
    private static final String DEMAND = "demand";
    private static final String PEAK = "demand.peakToAverage";
    private static final double KBPS_IN_MBPS = 1000;

    private final Telling telling;
    private final Assumptions assumptions;
    private final Page page;
    private double totalMbps;

    DemandSheet(Telling telling) {
        this.telling = telling;
        assumptions = Assumptions.of(telling.plan());
        page = new Page(telling, Tab.DEMAND)
                .words("asn", 10)
                .words("name", 30)
                .words("city", 18)
                .words("access", 12)
                .numbers(SUBSCRIBERS, "", Page.COUNT_FORMAT)
                .numbers(KBPS, telling.say("report.sheet.kbps"), Page.PLAIN_FORMAT)
                .numbers(GB, telling.say("report.sheet.gb"), Page.PLAIN_FORMAT)
                .numbers(DEMAND, Page.MBPS, Page.MBPS_FORMAT)
                .words("sources", 29);
    }

    Sheet sheet() {
        for (Network network : NetworkFigures.home(telling.plan())) {
            Double peak = network.peakMbps();
            if (peak != null) {
                totalMbps += peak;
                row(
                        network,
                        network.key(),
                        "",
                        "",
                        List.of(Cell.empty(), Cell.empty(), Cell.empty(), Cell.input(peak)));
            } else {
                for (int i = 0; i < network.users().size(); i++) {
                    users(network, i);
                }
            }
        }
        page.total(Sheet.Row.of(
                "total",
                List.of(
                        Cell.words(telling.say("report.total")),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.empty(),
                        Cell.formula(new Expr.Sum(page.column(Tab.DEMAND, DEMAND)), totalMbps),
                        Cell.empty())));
        return page.sheet();
    }

    private void users(Network network, int position) {
        Users users = network.users().get(position);
        String row = network.key() + "#" + position;
        String city = users.city() == null ? "" : users.city();
        row(network, row, city, telling.word("access", users.access()), numbers(row, users));
    }

    private List<Cell> numbers(String row, Users users) {
        Double kbps = users.peakKbpsPerSubscriber();
        Cell subscribers = Cell.input((double) users.subscribers());
        if (kbps != null) {
            double mbps = users.subscribers() * kbps / KBPS_IN_MBPS;
            totalMbps += mbps;
            Expr expr = page.ref(row, SUBSCRIBERS).times(page.ref(row, KBPS)).over(new Expr.Constant(KBPS_IN_MBPS));
            return List.of(subscribers, Cell.input(kbps), Cell.empty(), Cell.formula(expr, mbps));
        }
        Double stated = users.gbPerSubscriberMonth();
        boolean assumed = stated == null && users.access() != AccessKind.SATELLITE;
        if (stated == null && !assumed) {
            return List.of(subscribers, Cell.empty(), Cell.empty(), Cell.number(0));
        }
        double gb = stated == null ? assumptions.value(assumption(users.access())) : stated;
        double mbps = StatedDemand.mbpsOfVolume(users.subscribers(), gb, assumptions.value(PEAK));
        totalMbps += mbps;
        Expr expr = page.ref(row, SUBSCRIBERS)
                .times(page.ref(row, GB))
                .times(page.ref(Tab.ASSUMPTIONS, PEAK, AssumptionsSheet.VALUE))
                .times(new Expr.Constant(StatedDemand.mbpsOfVolume(1, 1, 1)));
        return List.of(subscribers, Cell.empty(), volume(users, stated, gb), Cell.formula(expr, mbps));
    }

    private Cell volume(Users users, @org.jspecify.annotations.Nullable Double stated, double gb) {
        return stated == null
                ? Cell.formula(page.ref(Tab.ASSUMPTIONS, assumption(users.access()), AssumptionsSheet.VALUE), gb)
                : Cell.input(gb);
    }

    private static String assumption(AccessKind access) {
        return access == AccessKind.FIXED ? "demand.fixedGbPerSubscriberMonth" : "demand.mobileGbPerSubscriberMonth";
    }

    private void row(Network network, String row, String city, String access, List<Cell> numbers) {
        page.row(
                row,
                List.of(
                        Cell.words(network.asn().toString()),
                        Cell.words(network.name()),
                        Cell.words(city),
                        Cell.words(access),
                        numbers.get(0),
                        numbers.get(1),
                        numbers.get(2),
                        numbers.get(3),
                        Cell.words(telling.sources().of(telling.plan(), Kind.NETWORK, network.key()))));
    }
}
