package org.ixplanner.exchange.table;

import java.util.List;

/// A list of a plan as a table.
///
/// @param name where the list stands in the plan file, such as `networks` or `networks.contracts`
/// @param heading names of the columns, with units
/// @param rows texts, whole numbers, doubles and flags, as many in each as there are columns; an empty text where
///     nothing is known
public record PlanTable(String name, List<String> heading, List<List<Object>> rows) {

    /// Keeps its own copies.
    public PlanTable {
        heading = List.copyOf(heading);
        rows = List.copyOf(rows);
    }
}
