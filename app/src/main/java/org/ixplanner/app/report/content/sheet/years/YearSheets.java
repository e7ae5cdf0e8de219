package org.ixplanner.app.report.content.sheet.years;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Sheet;

/// The sheets of the years; none where none were computed or nothing can be said of them.
public final class YearSheets {

    private YearSheets() {}

    /// Those that there are, in order.
    public static List<Sheet> of(Telling telling) {
        List<Sheet> sheets = new ArrayList<>();
        telling.years().ifPresent(years -> {
            years.table().ifPresent(table -> {
                sheets.add(new YearsSheet(telling, table, years.ranges()).sheet());
                sheets.add(new CashSheet(telling, table).sheet());
            });
            years.ranges().ifPresent(ranges -> sheets.add(DriversSheet.of(telling, ranges.tornado())));
        });
        return sheets;
    }
}
