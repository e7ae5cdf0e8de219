package org.ixplanner.app.importing.table;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
import org.ixplanner.exchange.table.Cell;

/// What stands on a sheet of a workbook.
///
/// @param name of the sheet
/// @param rows the cells of each row that has any, by its number from 0
public record SheetCells(String name, SortedMap<Integer, List<Cell>> rows) {

    /// Keeps its own copy.
    public SheetCells {
        rows = Collections.unmodifiableSortedMap(new TreeMap<>(rows));
    }

    /// A cell; rows and columns count from 0.
    public Cell at(int row, int column) {
        List<Cell> cells = rows.getOrDefault(row, List.of());
        return column < cells.size() ? cells.get(column) : Cell.empty();
    }

    /// What a cell is called: `AS64500!D14`.
    public String place(int row, int column) {
        return name + "!" + CellReference.convertNumToColString(column) + (row + 1);
    }
}
