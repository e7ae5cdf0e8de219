package org.ixplanner.app.report.workbook;

/// What a formula calls a cell by, wherever it comes to stand.
///
/// @param sheet name of the sheet
/// @param row key of the row
/// @param column key of the column
public record CellKey(String sheet, String row, String column) {}
