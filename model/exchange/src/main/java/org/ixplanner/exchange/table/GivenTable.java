package org.ixplanner.exchange.table;

import java.util.List;

/// A table that somebody else has written.
///
/// @param heading the names of its columns
/// @param rows those that are not empty
public record GivenTable(List<String> heading, List<Row> rows) {

    /// Keeps its own copies.
    public GivenTable {
        heading = List.copyOf(heading);
        rows = List.copyOf(rows);
    }

    /// A row.
    ///
    /// @param where it stands: `line 4`, or `Networks, row 4`
    /// @param cells as many as there are columns, or fewer
    public record Row(String where, List<Cell> cells) {

        /// Keeps its own copy.
        public Row {
            cells = List.copyOf(cells);
        }

        /// What stands in a column; nothing beyond the row's end.
        public Cell at(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : Cell.empty();
        }
    }
}
