package org.ixplanner.app.report.content.sheet;

import java.util.List;
import org.ixplanner.app.report.content.section.SourcesSection;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Source;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.Sheet;

/// The sources, with the numbers that they have in the report.
final class SourcesSheet {

    private SourcesSheet() {}

    static Sheet of(Telling telling) {
        Page page = new Page(telling, Tab.SOURCES)
                .numbers("number", "", Page.COUNT_FORMAT)
                .words("work", 66)
                .words("source", 80)
                .words("detail", 40);
        int number = 0;
        String work = "";
        for (Source source : new SourcesSection(telling).sources()) {
            number++;
            boolean again = !source.work().isEmpty() && source.work().equals(work);
            work = source.work();
            page.row(
                    "source" + number,
                    List.of(
                            Cell.number(number),
                            Cell.words(again ? telling.say("report.sheet.asAbove") : work),
                            Cell.words(source.words()),
                            Cell.words(source.detail())));
        }
        return page.sheet();
    }
}
