package org.ixplanner.app.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.app.report.model.Meaning;
import org.ixplanner.app.report.model.Properties;
import org.ixplanner.app.report.workbook.Book;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.CellKey;
import org.ixplanner.app.report.workbook.ColumnRange;
import org.ixplanner.app.report.workbook.Expr;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.app.report.workbook.Sheet.Column;
import org.ixplanner.app.report.workbook.Sheet.Row;

/// A workbook with one of everything.
public final class SampleBook {

    /// The sheet of bills.
    public static final String BILLS = "Bills & lines";

    private static final String PRICES = "Prices";
    private static final String MONEY = "#,##0.00";

    private static final double[] PRICE = {8.5, 12, 31.25};
    private static final double[][] TRAFFIC = {{100, 40, 200}, {812.5, 33, 500}, {10, 94.25, 0}};

    private SampleBook() {}

    /// The workbook.
    public static Book make() {
        return make(PRICE);
    }

    /// The workbook at other prices, as if somebody had typed them in but nothing were calculated again.
    public static Book typedIn(double... prices) {
        return make(prices);
    }

    private static Book make(double... prices) {
        Map<String, CellKey> names = Map.of("TotalBill", new CellKey("Totals", "all", "amount"));
        return new Book("Bills of Kenya & others", properties(), List.of(totals(), bills(), prices(prices)), names);
    }

    /// What the bills sum up to.
    public static double total() {
        double total = 0;
        for (int i = 0; i < PRICE.length; i++) {
            total += amount(i);
        }
        return total;
    }

    private static double amount(int i) {
        return billable(i) * PRICE[i];
    }

    private static double billable(int i) {
        return Math.max(TRAFFIC[i][2], Math.max(TRAFFIC[i][0], TRAFFIC[i][1]));
    }

    private static Sheet totals() {
        ColumnRange amounts = new ColumnRange(BILLS, "amount");
        Expr odd =
                new Expr.SumIfs(amounts, List.of(new Expr.Test(new ColumnRange(BILLS, "kind"), new Expr.Words("odd"))));
        return new Sheet(
                "Totals",
                "Totals",
                List.of("In the plan's currency.", "Yellow cells are inputs."),
                List.of(Column.words("name", "Total", 24), new Column("amount", "Amount", "USD/month", MONEY, 14)),
                List.of(
                        Row.of("odd", List.of(Cell.words("Odd lines"), Cell.formula(odd, amount(1)))),
                        Row.of("none", List.of(Cell.words("Unknown"), new Cell.Refused("nobody knows")))),
                Optional.of(Row.of("all", List.of(Cell.words("All"), Cell.formula(new Expr.Sum(amounts), total())))),
                List.of());
    }

    private static Sheet bills() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < PRICE.length; i++) {
            String row = "line" + i;
            Expr billable = Expr.max(
                    Expr.ref(new CellKey(BILLS, row, "commit")),
                    Expr.max(Expr.ref(new CellKey(BILLS, row, "in")), Expr.ref(new CellKey(BILLS, row, "out"))));
            Expr amount = new Expr.Round(
                    Expr.ref(new CellKey(BILLS, row, "billable"))
                            .times(Expr.ref(new CellKey(PRICES, "price" + i, "price"))
                                    .plus(new Expr.Constant(0))),
                    2);
            rows.add(Row.of(
                    row,
                    List.of(
                            Cell.words(SampleReport.HOSTILE.get(i)),
                            Cell.words(i % 2 == 0 ? "even" : "odd"),
                            Cell.input(TRAFFIC[i][0]),
                            Cell.input(TRAFFIC[i][1]),
                            Cell.input(TRAFFIC[i][2]),
                            Cell.formula(billable, billable(i)),
                            Cell.formula(amount, amount(i)))));
        }
        Sheet.Chart chart = new Sheet.Chart(
                "Traffic of each line",
                "Mbit/s",
                true,
                line("name"),
                List.of(
                        new Sheet.Series(new CellKey(PRICES, "price0", "what"), line("in"), Meaning.LOCAL),
                        new Sheet.Series(new CellKey(PRICES, "price1", "what"), line("out"), Meaning.REGIONAL),
                        new Sheet.Series(new CellKey(PRICES, "price2", "what"), line("billable"), Meaning.UNSERVED)));
        return new Sheet(
                BILLS,
                "Bills",
                List.of(),
                List.of(
                        Column.words("name", "Network", 30),
                        Column.words("kind", "Kind", 8),
                        new Column("in", "In", "Mbit/s", "#,##0.0", 12),
                        new Column("out", "Out", "Mbit/s", "#,##0.0", 12),
                        new Column("commit", "Commit", "Mbit/s", "#,##0.0", 12),
                        new Column("billable", "Billable", "Mbit/s", "#,##0.0", 12),
                        new Column("amount", "Amount", "USD/month", MONEY, 14)),
                rows,
                Optional.empty(),
                List.of(chart));
    }

    private static Sheet.Line line(String column) {
        return new Sheet.Line(new CellKey(BILLS, "line0", column), new CellKey(BILLS, "line2", column));
    }

    private static Sheet prices(double... prices) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < prices.length; i++) {
            rows.add(Row.of("price" + i, List.of(Cell.words("Contract " + i), Cell.input(prices[i]))));
        }
        for (String name : SampleReport.HOSTILE) {
            rows.add(Row.of(name, List.of(Cell.words(name), Cell.empty())));
        }
        return new Sheet(
                PRICES,
                "Prices",
                List.of(),
                List.of(
                        Column.words("what", "Contract", 40),
                        new Column("price", "Landed price", "USD/Mbit/s/month", MONEY, 18)),
                rows,
                Optional.empty(),
                List.of());
    }

    private static Properties properties() {
        return new Properties(
                Locale.ENGLISH,
                "Planner",
                "Bills",
                List.of(),
                "IXP Planner",
                Instant.parse("2026-03-01T00:00:00Z"),
                "");
    }
}
