package org.ixplanner.app.report.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ixplanner.engine.text.PlainNumber;

/// Where cells stand, and formulas as spreadsheets write them.
public final class Layout {

    // Title, notes, an empty row; then headings and units.
    private static final int ROWS_AROUND_NOTES = 2;
    private static final int HEADING_ROWS = 2;

    /// The row of the headings, as keys of cells call it.
    public static final String HEADINGS = "#headings";

    /// Where a cell stands.
    ///
    /// @param sheet its name
    /// @param row from 0
    /// @param column from 0
    public record Place(String sheet, int row, int column) {

        /// As formulas of any sheet write it.
        public String address() {
            return prefix(sheet) + absolute(row, column);
        }
    }

    private record Extent(int first, int last) {}

    private final Map<CellKey, Place> places = new HashMap<>();
    private final Map<ColumnRange, Integer> columns = new HashMap<>();
    private final Map<String, Extent> extents = new HashMap<>();

    private Layout() {}

    static Layout of(List<Sheet> sheets) {
        Layout layout = new Layout();
        sheets.forEach(layout::add);
        return layout;
    }

    /// The row of the headings, from 0.
    public static int headingRow(Sheet sheet) {
        return sheet.notes().size() + ROWS_AROUND_NOTES;
    }

    /// The first row below the headings, from 0.
    public static int firstRow(Sheet sheet) {
        return headingRow(sheet) + HEADING_ROWS;
    }

    private void add(Sheet sheet) {
        int first = firstRow(sheet);
        if (extents.put(
                        sheet.name(),
                        new Extent(first, first + Math.max(1, sheet.rows().size()) - 1))
                != null) {
            throw new IllegalArgumentException("two sheets are called " + sheet.name());
        }
        for (int column = 0; column < sheet.columns().size(); column++) {
            String key = sheet.columns().get(column).key();
            if (columns.put(new ColumnRange(sheet.name(), key), column) != null) {
                throw new IllegalArgumentException("two columns of " + sheet.name() + " are called " + key);
            }
        }
        add(sheet, HEADINGS, headingRow(sheet));
        int row = first;
        for (Sheet.Row one : sheet.rows()) {
            add(sheet, one.key(), row++);
        }
        int last = row;
        sheet.total().ifPresent(total -> add(sheet, total.key(), last));
    }

    private void add(Sheet sheet, String row, int number) {
        for (int column = 0; column < sheet.columns().size(); column++) {
            CellKey key =
                    new CellKey(sheet.name(), row, sheet.columns().get(column).key());
            if (places.put(key, new Place(sheet.name(), number, column)) != null) {
                throw new IllegalArgumentException("two rows of " + sheet.name() + " are called " + row);
            }
        }
    }

    /// Where a cell stands.
    ///
    /// @throws IllegalArgumentException if it is not there
    public Place place(CellKey key) {
        Place place = places.get(key);
        if (place == null) {
            throw new IllegalArgumentException("there is no cell " + key);
        }
        return place;
    }

    /// Cells in a line, as formulas of any sheet write them.
    public String address(Sheet.Line line) {
        Place from = place(line.from());
        Place to = place(line.to());
        return from.address() + ":" + absolute(to.row(), to.column());
    }

    void check(List<Cell> cells) {
        for (Cell cell : cells) {
            if (cell instanceof Cell.Formula formula) {
                formula(formula.expr());
            }
        }
    }

    void check(Sheet.Chart chart) {
        address(chart.names());
        for (Sheet.Series series : chart.series()) {
            place(series.name());
            address(series.values());
        }
    }

    /// A formula, without the sign of equality.
    ///
    /// @throws IllegalArgumentException if it refers to what is not there
    public String formula(Expr expr) {
        return switch (expr) {
            case Expr.Constant constant -> PlainNumber.exact(constant.value());
            case Expr.Words words -> "\"" + words.text().replace("\"", "\"\"") + "\"";
            case Expr.Ref ref -> place(ref.cell()).address();
            case Expr.Sum sum -> "SUM(" + address(sum.column()) + ")";
            case Expr.SumIfs sum -> "SUMIFS(" + address(sum.column()) + tests(sum.tests()) + ")";
            case Expr.Max max -> "MAX(" + max.of().stream().map(this::formula).collect(Collectors.joining(",")) + ")";
            case Expr.Round round -> "ROUND(" + formula(round.of()) + "," + round.decimals() + ")";
            case Expr.Joined joined -> operand(joined.left()) + joined.sign().letter() + operand(joined.right());
        };
    }

    private String tests(List<Expr.Test> tests) {
        return tests.stream()
                .map(test -> "," + address(test.column()) + "," + formula(test.equal()))
                .collect(Collectors.joining());
    }

    private String operand(Expr expr) {
        return expr instanceof Expr.Joined ? "(" + formula(expr) + ")" : formula(expr);
    }

    private String address(ColumnRange range) {
        Integer column = columns.get(range);
        Extent extent = extents.get(range.sheet());
        if (column == null || extent == null) {
            throw new IllegalArgumentException("there is no column " + range);
        }
        return prefix(range.sheet()) + absolute(extent.first(), column) + ":" + absolute(extent.last(), column);
    }

    private static String prefix(String sheet) {
        return "'" + sheet.replace("'", "''") + "'!";
    }

    private static String absolute(int row, int column) {
        return "$" + letters(column) + "$" + (row + 1);
    }

    private static String letters(int column) {
        String last = Character.toString('A' + column % 26);
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
