package org.ixplanner.app.report.workbook;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.app.report.model.Properties;

/// Sheets, and names for cells that people look for.
///
/// @param title of the whole
/// @param properties of the file
/// @param sheets in order
/// @param names of cells
public record Book(String title, Properties properties, List<Sheet> sheets, Map<String, CellKey> names) {

    /// Keeps its own copies, in their order.
    ///
    /// @throws IllegalArgumentException if a key is used twice, or something refers to a cell that is not there:
    ///     mistakes in the code
    public Book {
        sheets = List.copyOf(sheets);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
        Layout layout = Layout.of(sheets);
        for (Sheet sheet : sheets) {
            sheet.rows().forEach(row -> layout.check(row.cells()));
            sheet.total().ifPresent(row -> layout.check(row.cells()));
            sheet.charts().forEach(layout::check);
        }
        names.values().forEach(layout::place);
    }

    /// Where everything stands.
    public Layout layout() {
        return Layout.of(sheets);
    }
}
