package org.ixplanner.app.report.content.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.engine.study.Kpi;
import org.ixplanner.engine.study.Outcome;

/// The figures of the scenario that the report is about beside the baseline's, each with its definition.
final class SummarySheet {

    static final String AFTER = "after";

    private static final String BEFORE = "before";

    private SummarySheet() {}

    static Sheet of(Telling telling) {
        Page page = new Page(telling, Tab.SUMMARY)
                .words("figure", 28)
                .words("unit", 14)
                .numbers(BEFORE, telling.before().name(), "", Page.MBPS_FORMAT)
                .numbers(AFTER, telling.chosen().name(), "", Page.MBPS_FORMAT)
                .numbers("change", "", Page.MBPS_FORMAT)
                .words("meaning", 76);
        for (Kpi kpi : ScenariosSheet.given(telling)) {
            page.row(new Sheet.Row(kpi.key(), cells(telling, page, kpi), ScenariosSheet.format(kpi)));
        }
        return page.sheet();
    }

    private static List<Cell> cells(Telling telling, Page page, Kpi kpi) {
        Outcome before = telling.before();
        Outcome after = telling.chosen();
        OptionalDouble from = before.figure(kpi).value();
        OptionalDouble to = after.figure(kpi).value();
        Cell change = from.isPresent() && to.isPresent()
                ? Cell.formula(
                        page.ref(kpi.key(), AFTER).minus(page.ref(kpi.key(), BEFORE)),
                        to.getAsDouble() - from.getAsDouble())
                : Cell.empty();
        return new ArrayList<>(List.of(
                Cell.words(telling.figures().name(kpi)),
                Cell.words(ScenariosSheet.unit(telling, kpi)),
                follows(telling, page, before, kpi),
                follows(telling, page, after, kpi),
                change,
                Cell.words(telling.figures().meaning(kpi))));
    }

    private static Cell follows(Telling telling, Page page, Outcome outcome, Kpi kpi) {
        OptionalDouble value = outcome.figure(kpi).value();
        return value.isPresent()
                ? Cell.formula(ScenariosSheet.ref(page, outcome, kpi.key()), value.getAsDouble())
                : new Cell.Refused(telling.say("figure.none"));
    }
}
