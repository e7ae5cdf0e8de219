package org.ixplanner.engine.business.years;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.engine.business.operator.CashFlow;

/// Years with an exchange against the same years without it.
///
/// @param currency of all amounts
/// @param rows from year 0
/// @param operators money of each exchange at home, by its id
/// @param netPresentValue what networks save and operators are left with, more than in the baseline, less what is
///     built; grants left out, as somebody pays them. What is built counts as it is, a year discounted to the beginning
///     by the years until its end
public record YearTable(
        String currency, List<YearRow> rows, SortedMap<String, CashFlow> operators, double netPresentValue) {

    /// Keeps its own copies.
    public YearTable {
        rows = List.copyOf(rows);
        operators = Collections.unmodifiableSortedMap(new TreeMap<>(operators));
    }
}
