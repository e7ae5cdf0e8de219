package org.ixplanner.app.report.content;

import org.ixplanner.app.report.content.sheet.Sheets;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Book;

/// The workbook of a study.
public final class PlanBook {

    private PlanBook() {}

    /// The workbook; what follows from other cells is a formula that holds the study's number.
    public static Book of(ReportInput input) {
        Telling telling = input.telling();
        return new Book(
                telling.say("report.title", telling.country()),
                PlanReport.properties(telling, input, input.enclosure()),
                Sheets.of(telling),
                Sheets.names(telling));
    }
}
