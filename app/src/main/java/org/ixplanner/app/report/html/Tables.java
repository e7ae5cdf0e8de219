package org.ixplanner.app.report.html;

import java.util.List;
import java.util.Locale;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.DataTable;
import org.ixplanner.app.report.model.DataTable.Cell;
import org.ixplanner.app.report.model.DataTable.Column;
import org.ixplanner.app.report.model.Numbering;
import org.ixplanner.app.report.model.Words;

/// Tables with their caption above.
record Tables(Markup markup, Words words, Numbering numbering, Medium medium) {

    // A table of no more is not divided: what that leaves empty is less than half a sheet.
    private static final int MOST_ROWS_ON_ONE_SHEET = 12;

    void write(Block.CaptionedTable captioned) {
        DataTable table = captioned.table();
        boolean isShort = table.rows().size() <= MOST_ROWS_ON_ONE_SHEET;
        // not shown: two classes
        String classes = isShort ? "table whole" : "table";
        markup.open("div", "class", classes, "id", captioned.id());
        markup.open("table");
        markup.open("caption").element("b", numbering.label(captioned.id()) + ".");
        markup.text(" " + captioned.caption()).close();
        if (medium == Medium.PAPER) {
            writeWidths(table.columns());
        }
        writeHeading(table.columns());
        markup.open("tbody");
        table.rows().forEach(row -> writeRow(table.columns(), row));
        markup.close();
        table.total().ifPresent(total -> {
            markup.open("tfoot");
            writeRow(table.columns(), total);
            markup.close();
        });
        markup.close();
        if (!table.note().isEmpty()) {
            markup.open("p", "class", "note", "dir", "auto").element("b", words.note() + ":");
            markup.text(" " + table.note()).close();
        }
        markup.close();
    }

    private void writeWidths(List<Column> columns) {
        double all = columns.stream().mapToDouble(Column::width).sum();
        for (Column column : columns) {
            markup.open("col", "style", String.format(Locale.ROOT, "width: %.3f%%", 100 * column.width() / all));
        }
    }

    private void writeHeading(List<Column> columns) {
        markup.open("thead").open("tr");
        for (Column column : columns) {
            markup.open("th", "scope", "col", "class", kind(column)).text(column.heading());
            if (!column.unit().isEmpty()) {
                markup.text(" ").element("span", column.unit(), "class", "unit");
            }
            markup.close();
        }
        markup.close().close();
    }

    private void writeRow(List<Column> columns, List<Cell> row) {
        markup.open("tr");
        for (int i = 0; i < row.size(); i++) {
            Cell cell = row.get(i);
            markup.open("td", "class", kind(columns.get(i)), "dir", "auto");
            if (cell.strong()) {
                markup.element("strong", cell.words());
            } else {
                markup.text(cell.words());
            }
            markup.close();
        }
        markup.close();
    }

    private static String kind(Column column) {
        return switch (column.kind()) {
            case WORDS -> "words";
            case NUMBERS -> "numbers";
        };
    }
}
