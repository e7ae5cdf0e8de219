package org.ixplanner.app.report.content.sheet;

import java.util.List;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.Expr;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.engine.business.CrossCheck;
import org.ixplanner.engine.plan.schema.Unit;
import org.ixplanner.engine.study.Kpi;

/// The saving of the scenario in a year at today's traffic, and the published formula beside it.
final class SavingsSheet {

    private static final int MONTHS = 12;
    private static final String VALUE = "value";

    private final Telling telling;
    private final Page page;

    SavingsSheet(Telling telling) {
        this.telling = telling;
        page = new Page(telling, Tab.SAVINGS)
                .words("item", 74)
                .words("unit", 22)
                .numbers(VALUE, "", Page.moneyFormat());
    }

    Sheet sheet() {
        for (Kpi kpi : List.of(Kpi.SAVING_GROSS, Kpi.SELLER_LOSS, Kpi.SAVING, Kpi.SAVING_RENEGOTIATED)) {
            row(kpi);
        }
        telling.chosen()
                .figure(Kpi.SAVING)
                .value()
                .ifPresent(value -> add(
                        "savingPerYear",
                        telling.say("report.sheet.savingPerYear"),
                        telling.say("report.perYear", telling.currency()),
                        Cell.formula(
                                page.ref(Kpi.SAVING.key(), VALUE).times(new Expr.Constant(MONTHS)), value * MONTHS)));
        telling.chosen().crossCheck().ifPresent(this::crossCheck);
        return page.sheet();
    }

    private void row(Kpi kpi) {
        telling.chosen()
                .figure(kpi)
                .value()
                .ifPresent(value -> add(
                        kpi.key(),
                        telling.figures().name(kpi),
                        page.moneyUnit(),
                        Cell.formula(ScenariosSheet.ref(page, telling.chosen(), kpi.key()), value)));
    }

    private void crossCheck(CrossCheck check) {
        String price = telling.say("report.perMbpsMonth", telling.currency());
        Expr moved = ScenariosSheet.ref(page, telling.chosen(), Kpi.EXCHANGE.key())
                .minus(ScenariosSheet.ref(page, telling.before(), Kpi.EXCHANGE.key()));
        add(
                "moved",
                telling.say("report.sheet.moved"),
                Unit.MBPS.symbol(),
                Cell.formula(moved, check.movedMbps()),
                Page.MBPS_FORMAT);
        add(
                "transitPrice",
                telling.say("report.sheet.transitPrice"),
                price,
                Cell.input(check.transitPerMbpsMonth()),
                Page.PRICE_FORMAT);
        add(
                "portPrice",
                telling.say("report.sheet.portPrice"),
                price,
                Cell.input(check.portPerMbpsMonth()),
                Page.PRICE_FORMAT);
        Expr formula = page.ref("moved", VALUE)
                .times(page.ref("transitPrice", VALUE).minus(page.ref("portPrice", VALUE)))
                .times(new Expr.Constant(MONTHS));
        add(
                "formula",
                telling.say("report.sheet.formula"),
                telling.say("report.perYear", telling.currency()),
                Cell.formula(formula, check.perYear()));
    }

    private void add(String row, String item, String unit, Cell value) {
        add(row, item, unit, value, "");
    }

    private void add(String row, String item, String unit, Cell value, String format) {
        page.row(new Sheet.Row(row, List.of(Cell.words(item), Cell.words(unit), value), format));
    }
}
