package org.ixplanner.app.report.content.sheet;

import java.util.List;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.Assumptions.Held;

/// Numbers of the method; a row a number, under its own name.
public final class AssumptionsSheet {

    /// The column of the values.
    public static final String VALUE = "value";

    private AssumptionsSheet() {}

    static Sheet of(Telling telling) {
        Page page = new Page(telling, Tab.ASSUMPTIONS)
                .words("assumption", 32)
                .words("meaning", 38)
                .numbers(VALUE, "", Page.PLAIN_FORMAT)
                .words("unit", 18)
                .numbers("low", "", Page.PLAIN_FORMAT)
                .numbers("high", "", Page.PLAIN_FORMAT)
                .words("default", 10)
                .words("source", 50);
        for (Held held : Assumptions.of(telling.plan()).all()) {
            page.row(held.known().id(), cells(telling, held));
        }
        return page.sheet();
    }

    private static List<Cell> cells(Telling telling, Held held) {
        String id = held.known().id();
        return List.of(
                Cell.words(id),
                Cell.words(telling.say("assumption." + id)),
                Cell.input(held.value()),
                Cell.words(held.known().unit()),
                Cell.number(held.low()),
                Cell.number(held.high()),
                Page.yesNo(telling, held.isDefault()),
                Cell.words(
                        held.isDefault()
                                ? telling.say("assumption." + id + ".source")
                                : telling.say(
                                        "report.assumptions.own",
                                        telling.sources().of(telling.plan(), Kind.ASSUMPTION, id))));
    }
}
