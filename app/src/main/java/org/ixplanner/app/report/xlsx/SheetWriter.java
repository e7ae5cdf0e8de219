package org.ixplanner.app.report.xlsx;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ixplanner.app.report.ooxml.XmlText;
import org.ixplanner.app.report.workbook.Book;
import org.ixplanner.app.report.workbook.Cell;
import org.ixplanner.app.report.workbook.Layout;
import org.ixplanner.app.report.workbook.Sheet;
import org.ixplanner.app.report.workbook.Sheet.Column;

/// Writes one sheet.
///
/// @param book it belongs to
/// @param sheet what is written
/// @param layout where cells stand
/// @param styles how they look
record SheetWriter(Book book, Sheet sheet, Layout layout, Styles styles) {

    private static final String STARTS_FORMULAS = "=+-@\t\r";
    private static final float TITLE_POINTS = 24;
    private static final float LINE_POINTS = 15;
    private static final float THIN_POINTS = 3;
    private static final int MOST_LINES = 20;
    // Wider tables would be too small to read on one page of A4 across.
    private static final int LETTERS_ON_PAGE = 260;
    private static final int COLUMNS_REPEATED = 2;
    private static final double MARGIN_INCHES = 0.45;
    private static final double EDGE_INCHES = 0.25;
    private static final double HEAD_INCHES = 0.65;
    private static final int LONGEST_TEXT = 32_767;
    private static final int UNITS_PER_LETTER = 256;
    // Room for the border and the sign of a filter.
    private static final int LETTERS_TO_SPARE = 2;

    void write(XSSFSheet out) {
        XSSFRow title = out.createRow(0);
        words(title, 0, sheet.title(), Styles.Role.TITLE, false);
        title.setHeightInPoints(TITLE_POINTS);
        for (int i = 0; i < sheet.notes().size(); i++) {
            words(out.createRow(i + 1), 0, sheet.notes().get(i), Styles.Role.NOTE, false);
        }
        writeHeadings(out);
        int number = Layout.firstRow(sheet);
        for (Sheet.Row row : sheet.rows()) {
            write(out.createRow(number++), row, false);
        }
        if (sheet.total().isPresent()) {
            write(out.createRow(number), sheet.total().get(), true);
        }
        setUp(out);
    }

    private void writeHeadings(XSSFSheet out) {
        XSSFRow headings = out.createRow(Layout.headingRow(sheet));
        XSSFRow units = out.createRow(Layout.headingRow(sheet) + 1);
        for (int i = 0; i < sheet.columns().size(); i++) {
            Column column = sheet.columns().get(i);
            boolean right = isNumbers(column);
            words(headings, i, column.heading(), Styles.Role.HEADING, right);
            words(units, i, column.unit(), Styles.Role.UNIT, right);
            out.setColumnWidth(i, (column.width() + LETTERS_TO_SPARE) * UNITS_PER_LETTER);
        }
        int lines = sheet.columns().stream()
                .mapToInt(column -> Wrapping.lines(column.heading(), column.width()))
                .max()
                .orElse(1);
        headings.setHeightInPoints(lines * LINE_POINTS);
        if (sheet.columns().stream().allMatch(column -> column.unit().isEmpty())) {
            units.setHeightInPoints(THIN_POINTS);
        }
    }

    private static boolean isNumbers(Column column) {
        return !column.format().equals("General");
    }

    private void write(XSSFRow out, Sheet.Row row, boolean total) {
        List<Column> columns = sheet.columns();
        for (int i = 0; i < columns.size(); i++) {
            String format = row.format().isEmpty() ? columns.get(i).format() : row.format();
            write(out, i, row.cells().get(i), format, total);
        }
        int lines = lines(row);
        if (lines > 1) {
            out.setHeightInPoints(lines * LINE_POINTS);
        }
    }

    // Readers do not all find out by themselves how high wrapped words are.
    private int lines(Sheet.Row row) {
        int most = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            String text =
                    switch (row.cells().get(i)) {
                        case Cell.Words words -> words.text();
                        case Cell.Refused refused -> refused.why();
                        case Cell.Empty _, Cell.Value _, Cell.Formula _ -> "";
                    };
            most = Math.max(most, Wrapping.lines(text, sheet.columns().get(i).width()));
        }
        return Math.min(most, MOST_LINES);
    }

    private void write(XSSFRow out, int column, Cell cell, String format, boolean total) {
        boolean right = isNumbers(sheet.columns().get(column));
        switch (cell) {
            case Cell.Empty _ -> words(out, column, "", total ? Styles.Role.TOTAL : Styles.Role.WORDS, right);
            case Cell.Words words ->
                words(out, column, words.text(), total ? Styles.Role.TOTAL : Styles.Role.WORDS, right);
            case Cell.Refused refused -> words(out, column, refused.why(), Styles.Role.REFUSED, right);
            case Cell.Value number -> {
                XSSFCell made = number(out, column, format, role(total, number.isInput()));
                made.setCellValue(number.value());
            }
            case Cell.Formula formula -> {
                XSSFCell made = number(out, column, format, role(total, false));
                made.setCellFormula(layout.formula(formula.expr()));
                made.setCellValue(formula.value());
            }
        }
    }

    private static Styles.Role role(boolean total, boolean input) {
        if (total) {
            return Styles.Role.TOTAL;
        }
        return input ? Styles.Role.INPUT : Styles.Role.COMPUTED;
    }

    private XSSFCell number(XSSFRow out, int column, String format, Styles.Role role) {
        XSSFCell cell = out.createCell(column);
        cell.setCellStyle(styles.numbers(role, format));
        return cell;
    }

    // A text cell holds no formula whatever it says; the mark keeps it so when somebody edits the cell.
    private void words(XSSFRow out, int column, String text, Styles.Role role, boolean right) {
        String allowed = XmlText.of(text);
        String fitting = allowed.length() <= LONGEST_TEXT ? allowed : allowed.substring(0, LONGEST_TEXT);
        boolean quoted = !fitting.isEmpty() && STARTS_FORMULAS.indexOf(fitting.charAt(0)) >= 0;
        XSSFCell cell = out.createCell(column);
        cell.setCellStyle(styles.words(role, right, quoted));
        if (!fitting.isEmpty()) {
            cell.setCellValue(fitting);
        }
    }

    private void setUp(XSSFSheet out) {
        int first = Layout.firstRow(sheet);
        out.createFreezePane(1, first);
        out.setDisplayGridlines(false);
        out.setFitToPage(true);
        int pages = Math.ceilDiv(lettersPrinted(), LETTERS_ON_PAGE);
        out.setRepeatingRows(new CellRangeAddress(Layout.headingRow(sheet), first - 1, -1, -1));
        if (pages > 1) {
            out.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, COLUMNS_REPEATED - 1));
        }
        sheet.print().ifPresent(part -> out.getWorkbook()
                .setPrintArea(out.getWorkbook().getSheetIndex(out), 0, part.columns() - 1, 0, first + part.rows() - 1));
        XSSFPrintSetup print = out.getPrintSetup();
        print.setLandscape(true);
        print.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) pages);
        print.setFitHeight((short) 0);
        out.setMargin(PageMargin.LEFT, MARGIN_INCHES);
        out.setMargin(PageMargin.RIGHT, MARGIN_INCHES);
        out.setMargin(PageMargin.TOP, HEAD_INCHES);
        out.setMargin(PageMargin.BOTTOM, HEAD_INCHES);
        out.setMargin(PageMargin.HEADER, EDGE_INCHES);
        out.setMargin(PageMargin.FOOTER, EDGE_INCHES);
        // An ampersand begins a code there.
        out.getHeader().setLeft(XmlText.line(book.title()).replace("&", "&&"));
        out.getHeader().setRight("&A");
        out.getFooter().setRight("&P / &N");
    }

    private int lettersPrinted() {
        int columns =
                sheet.print().map(Sheet.Print::columns).orElse(sheet.columns().size());
        return sheet.columns().subList(0, columns).stream()
                .mapToInt(column -> column.width() + LETTERS_TO_SPARE)
                .sum();
    }
}
