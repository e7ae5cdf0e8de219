package org.ixplanner.app.report.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.ixplanner.app.report.model.Block;
import org.ixplanner.app.report.model.DataTable;
import org.ixplanner.app.report.model.DataTable.Cell;
import org.ixplanner.app.report.model.DataTable.Column;
import org.ixplanner.app.report.model.KeyFigure;
import org.ixplanner.app.report.model.Words;
import org.ixplanner.app.report.ooxml.XmlText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/// Tables as wide as the text: a heading that is repeated on each page, rows that stay in one piece.
///
/// @param document being written
/// @param words "Note"
record Tables(XWPFDocument document, Words words) {

    /// How wide the text is, in twentieths of a point: that of the page in the template.
    static final int TEXT_TWIPS = 9298;

    private static final int KEY_FIGURES_IN_A_ROW = 3;
    private static final int GAP_TWIPS = 100;
    private static final int LONGEST_KEPT = 14;
    private static final int ROWS_KEPT = 3;
    private static final String BOX = "EFF4F8";

    void write(Block.CaptionedTable captioned) {
        DataTable data = captioned.table();
        int count = data.rows().size() + (data.total().isPresent() ? 2 : 1);
        XWPFTable table =
                table("ReportTable", count, widths(data.columns()), data.total().isPresent());
        XWPFTableRow heading = table.getRow(0);
        heading.setRepeatHeader(true);
        for (int i = 0; i < data.columns().size(); i++) {
            writeHeading(heading.getCell(i), data.columns(), i);
        }
        for (int i = 0; i < data.rows().size(); i++) {
            write(table.getRow(i + 1), data.columns(), data.rows().get(i), false);
        }
        data.total().ifPresent(total -> write(table.getRow(count - 1), data.columns(), total, true));
        keepTogether(table, !data.note().isEmpty());
        XWPFParagraph note = document.createParagraph();
        note.setStyle("TableNote");
        if (!data.note().isEmpty()) {
            note.createRun().setText(words.note() + ": " + XmlText.line(data.note()));
        }
    }

    // A short table is never broken; of a longer one neither the first nor the last rows stand alone. The note stays
    // with the last row.
    private static void keepTogether(XWPFTable table, boolean noted) {
        int last = table.getNumberOfRows() - 1;
        for (int i = 0; i <= last; i++) {
            boolean inside = last <= LONGEST_KEPT || i < ROWS_KEPT || i >= last - ROWS_KEPT;
            if (i < last ? inside : noted) {
                table.getRow(i).getTableCells().forEach(cell -> cell.getParagraphs()
                        .forEach(paragraph -> paragraph.setKeepNext(true)));
            }
        }
    }

    /// Figures in boxes.
    void write(List<KeyFigure> figures) {
        if (figures.isEmpty()) {
            return;
        }
        int columns = Math.min(KEY_FIGURES_IN_A_ROW, figures.size());
        int rows = (figures.size() + columns - 1) / columns;
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            widths.add(TEXT_TWIPS / columns);
        }
        XWPFTable table = table("KeyFigures", rows, widths, false);
        for (int i = 0; i < figures.size(); i++) {
            write(table.getRow(i / columns).getCell(i % columns), figures.get(i));
        }
        // Two tables without a paragraph between them would become one.
        document.createParagraph().setStyle("TableNote");
    }

    private static void write(XWPFTableCell cell, KeyFigure figure) {
        cell.setColor(BOX);
        paragraph(cell, 0, "KeyName", figure.name());
        writeNumber(paragraph(cell, 1, "KeyNumber", ""), figure.number());
        int next = 2;
        for (String line : List.of(figure.range(), figure.change())) {
            if (!line.isEmpty()) {
                paragraph(cell, next++, "KeyChange", line);
            }
        }
        paragraph(cell, next, "KeyMeaning", figure.meaning());
    }

    // The unit is smaller, so that long ones leave the number its size.
    private static void writeNumber(XWPFParagraph paragraph, String number) {
        int gap = number.indexOf('\u00A0');
        paragraph.createRun().setText(XmlText.line(gap < 0 ? number : number.substring(0, gap)));
        if (gap >= 0) {
            XWPFRun unit = paragraph.createRun();
            unit.setStyle("KeyUnit");
            unit.setText(XmlText.line(number.substring(gap)));
        }
    }

    // Words right of numbers would seem to belong to them.
    private static void keepOff(XWPFParagraph paragraph, List<Column> columns, int column) {
        if (column > 0
                && columns.get(column).kind() == DataTable.Kind.WORDS
                && columns.get(column - 1).kind() == DataTable.Kind.NUMBERS) {
            paragraph.setIndentationLeft(GAP_TWIPS);
        }
    }

    private static void writeHeading(XWPFTableCell cell, List<Column> columns, int number) {
        Column column = columns.get(number);
        cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
        XWPFParagraph heading = paragraph(cell, 0, "TableHeading", column.heading());
        align(heading, column);
        keepOff(heading, columns, number);
        if (!column.unit().isEmpty()) {
            XWPFParagraph unit = paragraph(cell, 1, "TableUnit", column.unit());
            align(unit, column);
        }
    }

    private static void align(XWPFParagraph paragraph, Column column) {
        if (column.kind() == DataTable.Kind.NUMBERS) {
            paragraph.setAlignment(ParagraphAlignment.RIGHT);
        }
    }

    private static void write(XWPFTableRow row, List<Column> columns, List<Cell> cells, boolean strong) {
        for (int i = 0; i < cells.size(); i++) {
            boolean number = columns.get(i).kind() == DataTable.Kind.NUMBERS;
            XWPFParagraph paragraph = paragraph(row.getCell(i), 0, number ? "TableNumber" : "TableText", "");
            keepOff(paragraph, columns, i);
            XWPFRun run = paragraph.createRun();
            run.setText(XmlText.line(cells.get(i).words()));
            if (strong || cells.get(i).strong()) {
                run.setStyle("Strong");
            }
        }
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell, int index, String style, String text) {
        XWPFParagraph paragraph =
                index < cell.getParagraphs().size() ? cell.getParagraphs().get(index) : cell.addParagraph();
        paragraph.setStyle(style);
        if (!text.isEmpty()) {
            paragraph.createRun().setText(XmlText.line(text));
        }
        return paragraph;
    }

    private XWPFTable table(String style, int rows, List<Integer> widths, boolean total) {
        XWPFTable table = document.createTable(rows, widths.size());
        CTTblPr properties = table.getCTTbl().getTblPr();
        // POI's own borders would hide the style's.
        properties.unsetTblBorders();
        table.setStyleID(style);
        table.setWidth(TEXT_TWIPS);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow(true);
        look.setLastRow(total);
        look.setFirstColumn(false);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int i = 0; i < widths.size(); i++) {
                var width = row.getCell(i).getCTTc().addNewTcPr().addNewTcW();
                width.setType(STTblWidth.DXA);
                width.setW(BigInteger.valueOf(widths.get(i)));
            }
        }
        return table;
    }

    private static List<Integer> widths(List<Column> columns) {
        double all = columns.stream().mapToDouble(Column::width).sum();
        return columns.stream()
                .map(column -> (int) Math.floor(TEXT_TWIPS * column.width() / all))
                .toList();
    }
}
