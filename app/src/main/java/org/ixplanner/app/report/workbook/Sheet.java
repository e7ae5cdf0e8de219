package org.ixplanner.app.report.workbook;

import java.util.List;
import java.util.Optional;
import org.ixplanner.app.report.model.Meaning;

/// A table with a title over it.
///
/// @param name on its tab
/// @param title over the table
/// @param notes under the title, a line each
/// @param columns from first to last
/// @param rows in order
/// @param total a last row that sums up; not part of the columns' ranges
/// @param charts beneath the table
/// @param print which part of it goes on paper; empty for all
public record Sheet(
        String name,
        String title,
        List<String> notes,
        List<Column> columns,
        List<Row> rows,
        Optional<Row> total,
        List<Chart> charts,
        Optional<Print> print) {

    /// A sheet that is printed as a whole.
    public Sheet(
            String name,
            String title,
            List<String> notes,
            List<Column> columns,
            List<Row> rows,
            Optional<Row> total,
            List<Chart> charts) {
        this(name, title, notes, columns, rows, total, charts, Optional.empty());
    }

    /// Keeps its own copies of the lists.
    ///
    /// @throws IllegalArgumentException if a row does not fit the columns, or more is to be printed than is there
    public Sheet {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        charts = List.copyOf(charts);
        int count = columns.size();
        rows.forEach(row -> checkLength(row, count));
        total.ifPresent(row -> checkLength(row, count));
        int most = rows.size();
        print.ifPresent(part -> part.check(most, count));
    }

    /// The part of a long or wide sheet that goes on paper: title and headings, and what stands first in the table.
    ///
    /// @param rows how many of the rows
    /// @param columns how many of the columns
    public record Print(int rows, int columns) {

        private void check(int mostRows, int mostColumns) {
            if (rows < 1 || rows > mostRows || columns < 1 || columns > mostColumns) {
                throw new IllegalArgumentException("of " + mostRows + " rows and " + mostColumns
                        + " columns there cannot be printed " + rows + " and " + columns);
            }
        }
    }

    private static void checkLength(Row row, int count) {
        if (row.cells().size() != count) {
            throw new IllegalArgumentException(
                    "row " + row.key() + " has " + row.cells().size() + " cells for " + count + " columns");
        }
    }

    /// A column.
    ///
    /// @param key what formulas call it by
    /// @param heading over it
    /// @param unit of its numbers, under the heading; empty without one
    /// @param format of its numbers, as spreadsheets write it
    /// @param width in letters
    public record Column(String key, String heading, String unit, String format, int width) {

        /// A column of words.
        public static Column words(String key, String heading, int width) {
            return new Column(key, heading, "", "General", width);
        }
    }

    /// A row.
    ///
    /// @param key what formulas call it by
    /// @param cells one a column
    /// @param format of its numbers instead of the columns'; empty for those
    public record Row(String key, List<Cell> cells, String format) {

        /// Keeps its own copy of the list.
        public Row {
            cells = List.copyOf(cells);
        }

        /// A row whose numbers are written as the columns say.
        public static Row of(String key, List<Cell> cells) {
            return new Row(key, cells, "");
        }
    }

    /// A bar chart of some of the rows or columns.
    ///
    /// @param title over it
    /// @param axis what is measured, with its unit
    /// @param stacked whether the values of a category follow one another
    /// @param names of the categories, from first to last
    /// @param series in order
    public record Chart(String title, String axis, boolean stacked, Line names, List<Series> series) {

        /// Keeps its own copy of the list.
        public Chart {
            series = List.copyOf(series);
        }
    }

    /// Values of a chart.
    ///
    /// @param name the cell that names them
    /// @param values from first to last
    /// @param meaning gives the colour
    public record Series(CellKey name, Line values, Meaning meaning) {}

    /// Cells in a line.
    ///
    /// @param from first
    /// @param to last, in the same row or column
    public record Line(CellKey from, CellKey to) {}
}
