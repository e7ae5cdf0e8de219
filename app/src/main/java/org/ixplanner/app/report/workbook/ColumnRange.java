package org.ixplanner.app.report.workbook;

/// All cells of a column but its heading and total.
///
/// @param sheet name of the sheet
/// @param column key of the column
public record ColumnRange(String sheet, String column) {}
