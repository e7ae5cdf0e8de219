package org.ixplanner.app.report.content.sheet.years;

import java.util.List;
import org.ixplanner.app.report.content.sheet.Page;
import org.ixplanner.app.report.content.sheet.Tab;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.engine.uncertainty.Tornado;

/// On which assumptions the net present value hangs, the most influential first.
final class DriversSheet {

    private DriversSheet() {}

    static Sheet of(Telling telling, Tornado tornado) {
        Page page = new Page(telling, Tab.DRIVERS)
                .words("assumption", 32)
                .words("meaning", 48)
                .numbers("rank", "", "0.00")
                .numbers("atLow", telling.currency(), Page.COUNT_FORMAT)
                .numbers("atHigh", telling.currency(), Page.COUNT_FORMAT);
        for (Tornado.Bar bar : tornado.bars()) {
            page.row(
                    bar.id(),
                    List.of(
                            Cell.words(bar.id()),
                            Cell.words(telling.say("assumption." + bar.id())),
                            number(telling, bar.rankCorrelation()),
                            number(telling, bar.atLow()),
                            number(telling, bar.atHigh())));
        }
        return page.sheet();
    }

    // Fewer than five draws have no fifth, and what never varies no rank.
    private static Cell number(Telling telling, double value) {
        return Double.isFinite(value) ? Cell.number(value) : new Cell.Refused(telling.say("figure.none"));
    }
}
