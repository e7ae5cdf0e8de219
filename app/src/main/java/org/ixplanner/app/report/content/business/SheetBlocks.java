package org.ixplanner.app.report.content.business;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ixplanner.app.business.RowsChart;
import org.ixplanner.app.business.Sheet;
import org.ixplanner.app.business.SheetTable;
import org.ixplanner.app.business.SheetWords;
import org.ixplanner.app.business.YearsChart;
import org.ixplanner.app.report.chart.TitledDrawing;
import org.ixplanner.app.report.content.told.Telling;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.DataTable;

/// Pages of the business panel as blocks of a report: the same figures, told by the same code.
final class SheetBlocks {

    // On a page as wide as A4 more rows are not read; the table has all.
    private static final int MOST_ROWS = 12;
    private static final double WORDS = 3;
    private static final double NUMBERS = 1.5;

    private final Telling telling;
    private final SheetWords words;

    SheetBlocks(Telling telling) {
        this.telling = telling;
        words = new SheetWords(telling.plan(), telling.texts());
    }

    SheetWords words() {
        return words;
    }

    /// The definition of a page's figures.
    Block meaning(Sheet sheet) {
        return telling.paragraph("report.case.meaning", sheet.meaning());
    }

    /// The chart `…Chart`, the sentences, the table `…Table`.
    List<Block> of(String id, Sheet sheet) {
        List<Block> blocks = new ArrayList<>();
        figure(id + "Chart", sheet).ifPresent(blocks::add);
        if (!sheet.facts().isEmpty()) {
            blocks.add(Block.Bullets.of(sheet.facts()));
        }
        blocks.add(new Block.CaptionedTable(id + "Table", sheet.title(), table(sheet.table())));
        return blocks;
    }

    /// The chart alone; empty where there is none.
    Optional<Block> figure(String id, Sheet sheet) {
        return switch (sheet.chart()) {
            case Sheet.None _ -> Optional.empty();
            case YearsChart years ->
                Optional.of(figure(
                        id,
                        sheet.title(),
                        years.told().stream()
                                .map(told -> told.replace("\n", ", "))
                                .collect(Collectors.joining("; ")),
                        telling.charts().drawing(sheet.title(), years)));
            case RowsChart rows -> Optional.of(rows(id, sheet.title(), rows));
        };
    }

    private Block rows(String id, String title, RowsChart chart) {
        RowsChart most = new RowsChart(
                chart.axis(),
                chart.base(),
                chart.legend(),
                chart.rows().stream().limit(MOST_ROWS).toList());
        String told =
                most.rows().stream().map(row -> row.name() + ": " + row.told()).collect(Collectors.joining("; "));
        return figure(id, title, told, telling.charts().drawing(title, most));
    }

    private Block.Figure figure(String id, String title, String told, TitledDrawing drawing) {
        return new Block.Figure(
                id, title, telling.say("report.case.alternative", title, told), drawing, drawing.heightByWidth());
    }

    private static DataTable table(SheetTable table) {
        List<DataTable.Column> columns = table.columns().stream()
                .map(column -> column.isNumber()
                        ? DataTable.Column.numbers(column.heading(), "", NUMBERS)
                        : DataTable.Column.words(column.heading(), WORDS))
                .toList();
        List<List<DataTable.Cell>> rows = table.rows().stream()
                .map(row -> row.stream().map(DataTable.Cell::of).toList())
                .toList();
        return new DataTable(columns, rows, Optional.empty(), "");
    }
}
