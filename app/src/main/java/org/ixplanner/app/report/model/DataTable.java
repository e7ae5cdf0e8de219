package org.ixplanner.app.report.model;

import java.util.List;
import java.util.Optional;

/// Rows and columns.
///
/// @param columns from first to last
/// @param rows each with as many cells as there are columns
/// @param total a last row that sums up; empty without one
/// @param note under the table; empty without one
public record DataTable(List<Column> columns, List<List<Cell>> rows, Optional<List<Cell>> total, String note) {

    /// Keeps its own copies of the lists.
    ///
    /// @throws IllegalArgumentException if a row has another number of cells than there are columns
    public DataTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        total = total.map(List::copyOf);
        for (List<Cell> row : rows) {
            checkLength(columns, row);
        }
        if (total.isPresent()) {
            checkLength(columns, total.get());
        }
    }

    private static void checkLength(List<Column> columns, List<Cell> row) {
        if (row.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "a row of " + row.size() + " cells does not fit " + columns.size() + " columns");
        }
    }

    /// A column.
    ///
    /// @param heading over it
    /// @param unit of its numbers, under the heading; empty without one
    /// @param kind of what is in it
    /// @param width against the other columns
    public record Column(String heading, String unit, Kind kind, double width) {

        /// Words, at the left.
        public static Column words(String heading, double width) {
            return new Column(heading, "", Kind.WORDS, width);
        }

        /// Numbers, at the right.
        public static Column numbers(String heading, String unit, double width) {
            return new Column(heading, unit, Kind.NUMBERS, width);
        }
    }

    /// What a column holds.
    public enum Kind {
        /// left to right
        WORDS,
        /// aligned at the right
        NUMBERS
    }

    /// What is at a row and column.
    ///
    /// @param words as shown
    /// @param strong whether it stands out
    public record Cell(String words, boolean strong) {

        /// Plain words or a number already told.
        public static Cell of(String words) {
            return new Cell(words, false);
        }
    }
}
