package org.ixplanner.app.report.content.sheet.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ixplanner.app.report.content.sheet.Page;
import org.ixplanner.app.report.content.sheet.Tab;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.Expr;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.engine.business.years.YearFigure;
import org.ixplanner.engine.business.years.YearRow;
import org.ixplanner.engine.business.years.YearTable;
import org.ixplanner.engine.study.years.Ranges;
import org.ixplanner.engine.uncertainty.Range;

/// Figures year by year under the assumptions as they are, then how far the draws spread each of them.
final class YearsSheet {

    private static final String YEAR = "year";
    // The ranges that are put on paper come first: all of them are wider than a page.
    private static final List<YearFigure> SPREAD = List.of(
            YearFigure.L1,
            YearFigure.SAVING,
            YearFigure.DEMAND,
            YearFigure.EXCHANGE,
            YearFigure.MEMBERS,
            YearFigure.OPERATOR);
    private static final int PRINTED = 14;

    private final Telling telling;
    private final YearTable table;
    private final Optional<Ranges> ranges;
    private final Page page;

    YearsSheet(Telling telling, YearTable table, Optional<Ranges> ranges) {
        this.telling = telling;
        this.table = table;
        this.ranges = ranges;
        page = new Page(telling, Tab.YEARS).numbers(YEAR, "", "0");
        for (YearFigure figure : YearFigure.values()) {
            page.numbers(figure.key(), heading(figure), unit(figure), format(figure));
        }
        page.numbers("l1Without", "", Page.SHARE_FORMAT);
        if (ranges.isPresent()) {
            for (YearFigure figure : SPREAD) {
                for (String part : List.of("p10", "p50", "p90")) {
                    page.numbers(
                            figure.key() + "." + part,
                            telling.say("report.sheet.ranges", heading(figure), telling.say("business.ranges." + part)),
                            unit(figure),
                            format(figure));
                }
            }
        }
    }

    Sheet sheet() {
        for (YearRow row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.number(row.year()));
            for (YearFigure figure : YearFigure.values()) {
                double value = figure.of(table, row);
                cells.add(figure == YearFigure.OPERATOR ? left(row, value) : Cell.number(value));
            }
            cells.add(Cell.number(row.l1Without()));
            ranges.ifPresent(drawn -> add(cells, drawn, row.year()));
            page.row(Integer.toString(row.year()), cells);
        }
        if (ranges.isPresent()) {
            page.print(table.rows().size(), PRINTED);
        }
        return page.sheet();
    }

    private static void add(List<Cell> cells, Ranges drawn, int year) {
        for (YearFigure figure : SPREAD) {
            Range range = Objects.requireNonNull(drawn.years().get(year).get(figure));
            cells.add(Cell.number(range.p10()));
            cells.add(Cell.number(range.p50()));
            cells.add(Cell.number(range.p90()));
        }
    }

    // What operators are left with follows from their sheet.
    private Cell left(YearRow row, double value) {
        Expr fees = sum(CashSheet.FEES, row);
        return Cell.formula(fees.minus(sum(CashSheet.RUNNING, row)), value);
    }

    private Expr sum(String column, YearRow row) {
        return new Expr.SumIfs(
                page.column(Tab.CASH, column),
                List.of(page.test(Tab.CASH, CashSheet.YEAR, page.ref(Integer.toString(row.year()), YEAR))));
    }

    private String heading(YearFigure figure) {
        return telling.say("business.figure." + figure.key());
    }

    private String unit(YearFigure figure) {
        return switch (figure) {
            case DEMAND, EXCHANGE -> Page.MBPS;
            case L1, MEMBERS -> "";
            case SAVING -> page.moneyUnit();
            case OPERATOR -> table.currency();
        };
    }

    private static String format(YearFigure figure) {
        return switch (figure) {
            case DEMAND, EXCHANGE -> Page.MBPS_FORMAT;
            case L1 -> Page.SHARE_FORMAT;
            case MEMBERS, SAVING, OPERATOR -> Page.COUNT_FORMAT;
        };
    }
}
