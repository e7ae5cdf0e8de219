package org.ixplanner.app.report.content.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.CellKey;
import org.ixplanner.app.report.workbook.ColumnRange;
import org.ixplanner.app.report.workbook.Expr;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.app.report.workbook.Sheet.Column;
import org.ixplanner.app.report.workbook.Sheet.Row;

/// A sheet being made, and how its cells and those of others are called.
public final class Page {

    /// Rates.
    public static final String MBPS_FORMAT = "#,##0.0";
    /// Shares of 1.
    public static final String SHARE_FORMAT = "0.0%";
    static final String MS_FORMAT = "0.00";
    /// Counts, and money in whole units.
    public static final String COUNT_FORMAT = "#,##0";
    /// Numbers of any size.
    public static final String PLAIN_FORMAT = "#,##0.0#####";
    static final String PRICE_FORMAT = "#,##0.00##";
    /// The unit of rates.
    public static final String MBPS = "Mbit/s";

    // Widths of columns of numbers: headings wrap, units do not.
    private static final int LEAST = 11;
    private static final int LEAST_OF_SHARES = 8;
    private static final int MOST = 24;

    private final Telling telling;
    private final Tab tab;
    private final List<String> notes = new ArrayList<>();
    private Optional<Sheet.Print> print = Optional.empty();
    private final List<Column> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<Sheet.Chart> charts = new ArrayList<>();
    private Optional<Row> total = Optional.empty();

    /// An empty one.
    public Page(Telling telling, Tab tab) {
        this.telling = telling;
        this.tab = tab;
        notes.add(tab.note(telling));
    }

    /// A column of words.
    public Page words(String key, int width) {
        columns.add(Column.words(key, telling.say("report.sheet.column." + key), width));
        return this;
    }

    /// A column of numbers.
    public Page numbers(String key, String unit, String format) {
        return numbers(key, telling.say("report.sheet.column." + key), unit, format);
    }

    /// A column of numbers with a heading of its own.
    public Page numbers(String key, String heading, String unit, String format) {
        int longest =
                Stream.of(heading.split(" ", -1)).mapToInt(String::length).max().orElse(0);
        int least = format.equals(SHARE_FORMAT) ? LEAST_OF_SHARES : LEAST;
        columns.add(new Column(key, heading, unit, format, Math.clamp(Math.max(longest, unit.length()), least, MOST)));
        return this;
    }

    /// A column of amounts in the plan's currency each month.
    public Page money(String key) {
        return numbers(key, moneyUnit(), moneyFormat());
    }

    /// The next row.
    public void row(String key, List<Cell> cells) {
        rows.add(Row.of(key, cells));
    }

    void row(Row row) {
        rows.add(row);
    }

    void total(Row row) {
        total = Optional.of(row);
    }

    /// Another line under the title.
    void note(String note) {
        notes.add(note);
    }

    /// Puts only the first columns on paper; and of rows that come scenario by scenario, only those of the first two,
    /// the baseline and the scenario that the report is about. Says so under the title.
    ///
    /// @param counted rows of these two
    /// @param wide how many columns
    public void print(int counted, int wide) {
        if (counted > 0 && (counted < rows.size() || wide < columns.size())) {
            print = Optional.of(new Sheet.Print(counted, wide));
        }
        if (counted > 0 && counted < rows.size()) {
            note(telling.say(
                    "report.sheet.printed",
                    telling.before().name(),
                    telling.chosen().name(),
                    telling.isCompared() ? 2 : 1));
        }
    }

    /// Keeps charts off the paper, where they would be cut in two at a page's end: the report has them.
    void printTable() {
        print = Optional.of(new Sheet.Print(rows.size(), columns.size()));
    }

    void chart(Sheet.Chart chart) {
        charts.add(chart);
    }

    /// The sheet as it is by now.
    public Sheet sheet() {
        return new Sheet(tab.tab(telling), tab.title(telling), notes, columns, rows, total, charts, print);
    }

    /// The plan's currency each month.
    public String moneyUnit() {
        return telling.say("report.perMonth", telling.currency());
    }

    /// Whole units: smaller ones say nothing of what a month costs.
    static String moneyFormat() {
        return COUNT_FORMAT;
    }

    CellKey key(Tab sheet, String row, String column) {
        return new CellKey(sheet.tab(telling), row, column);
    }

    /// A cell of any sheet.
    public Expr ref(Tab sheet, String row, String column) {
        return Expr.ref(key(sheet, row, column));
    }

    /// A cell of this sheet.
    public Expr ref(String row, String column) {
        return ref(tab, row, column);
    }

    /// All rows of a column.
    public ColumnRange column(Tab sheet, String column) {
        return new ColumnRange(sheet.tab(telling), column);
    }

    /// That a column's cell equals something.
    public Expr.Test test(Tab sheet, String column, Expr equal) {
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
