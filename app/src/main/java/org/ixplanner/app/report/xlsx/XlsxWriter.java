package org.ixplanner.app.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ixplanner.app.report.ooxml.EnclosedPart;
import org.ixplanner.app.report.ooxml.FixedZip;
import org.ixplanner.app.report.ooxml.Stamp;
import org.ixplanner.app.report.workbook.Book;
import org.ixplanner.app.report.workbook.Layout;
import org.ixplanner.app.report.workbook.Sheet;

/// Writes a workbook as an Excel file.
public final class XlsxWriter {

    private XlsxWriter() {}

    /// The file; the same workbook gives the same bytes.
    public static byte[] write(Book book) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new Stamp(book.properties(), book.title()).into(workbook.getProperties());
            Layout layout = book.layout();
            Styles styles = new Styles(workbook);
            // Formulas may name sheets that come later.
            book.sheets().forEach(sheet -> workbook.createSheet(sheet.name()));
            for (Sheet sheet : book.sheets()) {
                new SheetWriter(book, sheet, layout, styles).write(workbook.getSheet(sheet.name()));
            }
            for (Sheet sheet : book.sheets()) {
                XSSFSheet written = workbook.getSheet(sheet.name());
                new Charts(written, sheet, layout).write();
            }
            book.names().forEach((name, key) -> {
                Name range = workbook.createName();
                range.setNameName(name);
                range.setRefersToFormula(layout.place(key).address());
            });
            EnclosedPart.write(workbook.getPackagePart(), book.properties().enclosure());
            workbook.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FixedZip.of(bytes.toByteArray());
    }
}
