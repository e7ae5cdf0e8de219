package org.ixplanner.app.business;

import java.util.List;
import java.util.stream.IntStream;

/// A page's numbers as a table.
///
/// @param columns all of one length
public record SheetTable(List<Column> columns) {

    /// A column.
    ///
    /// @param heading with the unit of its numbers
    /// @param isNumber whether it stands to the right
    /// @param cells from above
    public record Column(String heading, boolean isNumber, List<String> cells) {

        /// Keeps its own copy of the list.
        public Column {
            cells = List.copyOf(cells);
        }
    }

    /// Keeps its own copy of the list.
    public SheetTable {
        columns = List.copyOf(columns);
    }

    /// Row by row.
    public List<List<String>> rows() {
        int count = columns.isEmpty() ? 0 : columns.getFirst().cells().size();
        return IntStream.range(0, count)
                .mapToObj(row ->
                        columns.stream().map(column -> column.cells().get(row)).toList())
                .toList();
    }
}
