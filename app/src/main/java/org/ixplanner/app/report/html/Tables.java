package org.ixplanner.app.report.html;

import java.util.List;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.DataTable;
import org.ixplanner.app.report.model.DataTable.Cell;
import org.ixplanner.app.report.model.DataTable.Column;
import org.ixplanner.app.report.model.Numbering;
import org.ixplanner.app.report.model.Words;

/// Tables with their caption above.
record Tables(Markup markup, Words words, Numbering numbering) {

    void write(Block.CaptionedTable captioned) {
        DataTable table = captioned.table();
        markup.open("div", "class", "table", "id", captioned.id());
        markup.open("table");
        markup.open("caption").element("b", numbering.label(captioned.id()) + ".");
        markup.text(" " + captioned.caption()).close();
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
