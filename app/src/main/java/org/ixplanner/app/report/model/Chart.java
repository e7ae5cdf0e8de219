package org.ixplanner.app.report.model;

import java.util.List;
import java.util.Optional;

/// Numbers to be shown as bars or points, one row each.
///
/// @param title what is shown
/// @param axis what is measured, with its unit
/// @param form how
/// @param series what the values of a row stand for, in order
/// @param rows from top to bottom
public record Chart(String title, String axis, Form form, List<Series> series, List<Row> rows) {

    /// Keeps its own copies of the lists.
    ///
    /// @throws IllegalArgumentException if a row has another number of values than there are series
    public Chart {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.values().size() != series.size()) {
                throw new IllegalArgumentException(
                        row.name() + " has " + row.values().size() + " values for " + series.size() + " series");
            }
        }
    }

    /// How values are shown.
    public enum Form {
        /// bars one after another: parts of a whole
        STACKED,
        /// bars one below another
        GROUPED,
        /// points joined by a line: from the first series to the last
        DUMBBELL
    }

    /// What the values at one place of each row stand for.
    ///
    /// @param name in the legend
    /// @param meaning gives the colour
    public record Series(String name, Meaning meaning) {}

    /// What is compared.
    ///
    /// @param name at the left
    /// @param values one a series; empty where there is none
    /// @param total at the end of stacked bars; empty without one
    public record Row(String name, List<Optional<Value>> values, String total) {

        /// Keeps its own copy of the list.
        public Row {
            values = List.copyOf(values);
        }
    }

    /// A value and how it is told.
    ///
    /// @param number on the axis
    /// @param told beside the mark, without the unit
    public record Value(double number, String told) {}
}
