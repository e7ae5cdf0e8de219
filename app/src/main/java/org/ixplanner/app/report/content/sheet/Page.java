package org.ixplanner.app.report.content.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.CellKey;
import org.ixplanner.app.report.workbook.ColumnRange;
import org.ixplanner.app.report.workbook.Expr;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.app.report.workbook.Sheet.Column;
import org.ixplanner.app.report.workbook.Sheet.Row;

/// A sheet being made, and how its cells and those of others are called.
final class Page {

    static final String MBPS_FORMAT = "#,##0.0";
    static final String SHARE_FORMAT = "0.0%";
    static final String MS_FORMAT = "0.00";
    static final String COUNT_FORMAT = "#,##0";
    static final String PLAIN_FORMAT = "#,##0.0#####";
    static final String MBPS = "Mbit/s";

    private final Telling telling;
    private final Tab tab;
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Sheet.Chart> charts = new ArrayList<>();
    private Optional<Row> total = Optional.empty();

    Page(Telling telling, Tab tab) {
        this.telling = telling;
        this.tab = tab;
    }

    Page words(String key, int width) {
        columns.add(Column.words(key, telling.say("report.sheet.column." + key), width));
        return this;
    }

    Page numbers(String key, String unit, String format) {
        return numbers(key, telling.say("report.sheet.column." + key), unit, format);
    }

    Page numbers(String key, String heading, String unit, String format) {
        columns.add(
                new Column(key, heading, unit, format, Math.clamp(Math.max(heading.length(), unit.length()), 11, 24)));
        return this;
    }

    /// A column of amounts in the plan's currency each month.
    Page money(String key) {
        return numbers(key, moneyUnit(), moneyFormat());
    }

    void row(String key, List<Cell> cells) {
        rows.add(Row.of(key, cells));
    }

    void row(Row row) {
        rows.add(row);
    }

    void total(Row row) {
        total = Optional.of(row);
    }

    void chart(Sheet.Chart chart) {
        charts.add(chart);
    }

    Sheet sheet() {
        return new Sheet(
                tab.tab(telling), tab.title(telling), List.of(tab.note(telling)), columns, rows, total, charts);
    }

    String moneyUnit() {
        return telling.say("report.perMonth", telling.currency());
    }

    String moneyFormat() {
        int decimals = Decimals.of(telling.currency());
        return decimals == 0 ? COUNT_FORMAT : COUNT_FORMAT + "." + "0".repeat(decimals);
    }

    CellKey key(Tab sheet, String row, String column) {
        return new CellKey(sheet.tab(telling), row, column);
    }

    Expr ref(Tab sheet, String row, String column) {
        return Expr.ref(key(sheet, row, column));
    }

    /// A cell of this sheet.
    Expr ref(String row, String column) {
        return ref(tab, row, column);
    }

    ColumnRange column(Tab sheet, String column) {
        return new ColumnRange(sheet.tab(telling), column);
    }

    Expr.Test test(Tab sheet, String column, Expr equal) {
        return new Expr.Test(column(sheet, column), equal);
    }

    Expr.Test isTrue(Tab sheet, String column) {
        return test(sheet, column, new Expr.Words(told(telling, true)));
    }

    Expr.Test isFalse(Tab sheet, String column) {
        return test(sheet, column, new Expr.Words(told(telling, false)));
    }

    static Cell yesNo(Telling telling, boolean is) {
        return Cell.words(told(telling, is));
    }

    // Formulas compare with it.
    private static String told(Telling telling, boolean is) {
        return telling.say(is ? "report.yes" : "report.no");
    }
}
