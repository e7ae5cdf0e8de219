package org.ixplanner.app.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ixplanner.app.report.Office;
import org.ixplanner.app.report.SampleBook;
import org.ixplanner.app.report.SampleReport;
import org.ixplanner.app.report.workbook.Book;
import org.ixplanner.app.report.workbook.CellKey;
import org.ixplanner.app.report.workbook.Expr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxWriterTest {

    private static final byte[] FILE = XlsxWriter.write(SampleBook.make());

    @Test
    void formulasAreLiveAndHoldTheSimulatorsNumbers() throws IOException {
        try (XSSFWorkbook workbook = read(FILE)) {
            Cell total = named(workbook, "TotalBill");
            assertThat(total.getCellFormula()).isEqualTo("SUM('Bills & lines'!$G$5:$G$7)");
            assertThat(total.getNumericCellValue()).isEqualTo(SampleBook.total());
            Row line = workbook.getSheet(SampleBook.BILLS).getRow(4);
            assertThat(line.getCell(5).getCellFormula())
                    .isEqualTo("MAX('Bills & lines'!$E$5,MAX('Bills & lines'!$C$5,'Bills & lines'!$D$5))");
            assertThat(line.getCell(6).getCellFormula()).isEqualTo("ROUND('Bills & lines'!$F$5*('Prices'!$B$5+0),2)");
            assertThat(workbook.getSheet("Totals").getRow(6).getCell(1).getCellFormula())
                    .isEqualTo("SUMIFS('Bills & lines'!$G$5:$G$7,'Bills & lines'!$B$5:$B$7,\"odd\")");
        }
    }

    @Test
    void importedTextNeverBecomesAFormula() throws IOException {
        try (XSSFWorkbook workbook = read(FILE)) {
            Sheet prices = workbook.getSheet("Prices");
            for (int i = 0; i < SampleReport.HOSTILE.size(); i++) {
                Cell cell = prices.getRow(7 + i).getCell(0);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                boolean starts = "=+-@\t\r".indexOf(cell.getStringCellValue().charAt(0)) >= 0;
                assertThat(((XSSFCellStyle) cell.getCellStyle()).getQuotePrefixed())
                        .isEqualTo(starts);
            }
            assertThat(prices.getRow(7).getCell(0).getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(prices.getRow(16).getCell(0).getStringCellValue())
                    .isEqualTo("bell\uFFFD and null\uFFFD and half \uFFFD alone \uFFFD end");
        }
    }

    @Test
    void sheetsAreSetUpForReadingAndPrinting() throws IOException {
        try (XSSFWorkbook workbook = read(FILE)) {
            for (Sheet sheet : workbook) {
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
                assertThat(sheet.getRepeatingRows()).isNotNull();
                assertThat(sheet.getProtect()).isFalse();
            }
            assertThat(workbook.getSheet(SampleBook.BILLS)
                            .createDrawingPatriarch()
                            .getCharts())
                    .hasSize(1);
        }
    }

    @Test
    void onlyThePartThatIsMeantForPaperIsPrinted() throws IOException {
        Book sample = SampleBook.make();
        var whole = sample.sheets().getFirst();
        assertThat(whole.print()).isEmpty();
        var part = new org.ixplanner.app.report.workbook.Sheet(
                whole.name(),
                whole.title(),
                List.of(),
                whole.columns(),
                whole.rows().subList(1, 2),
                Optional.empty(),
                List.of(),
                Optional.of(new org.ixplanner.app.report.workbook.Sheet.Print(1, 1)));
        try (XSSFWorkbook workbook =
                read(XlsxWriter.write(new Book("", sample.properties(), List.of(part), Map.of())))) {
            assertThat(workbook.getPrintArea(0)).isEqualTo("Totals!$A$1:$A$5");
        }
        assertThatThrownBy(() -> new org.ixplanner.app.report.workbook.Sheet(
                        "Too much",
                        "",
                        List.of(),
                        whole.columns(),
                        List.of(),
                        Optional.empty(),
                        List.of(),
                        Optional.of(new org.ixplanner.app.report.workbook.Sheet.Print(1, 1))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wrappedWordsGetTheLinesThatTheyNeed() {
        assertThat(Wrapping.lines("", 10)).isEqualTo(1);
        assertThat(Wrapping.lines("two words", 10)).isEqualTo(1);
        assertThat(Wrapping.lines("three short words", 10)).isEqualTo(2);
        assertThat(Wrapping.lines("a" + "b".repeat(24), 10)).isEqualTo(3);
        assertThat(Wrapping.lines("one " + "b".repeat(24), 10)).isEqualTo(4);
    }

    @Test
    void theSameBookIsTheSameFile() {
        assertThat(XlsxWriter.write(SampleBook.make())).isEqualTo(FILE);
    }

    @Test
    void aFormulaThatRefersToNothingIsAMistake() {
        Book sample = SampleBook.make();
        CellKey nowhere = new CellKey(SampleBook.BILLS, "line9", "amount");
        assertThatThrownBy(() -> new Book("", sample.properties(), sample.sheets(), Map.of("Lost", nowhere)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line9");
        var totals = sample.sheets().getFirst();
        var lost = org.ixplanner.app.report.workbook.Sheet.Row.of(
                "lost",
                List.of(
                        org.ixplanner.app.report.workbook.Cell.empty(),
                        org.ixplanner.app.report.workbook.Cell.formula(Expr.ref(nowhere), 1)));
        var wrong = new org.ixplanner.app.report.workbook.Sheet(
                "Wrong", "", List.of(), totals.columns(), List.of(lost), Optional.empty(), List.of());
        assertThatThrownBy(() -> new Book("", sample.properties(), List.of(wrong), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("line9");
    }

    @Test
    void libreOfficeCalculatesTheSameNumbers(@TempDir Path folder) throws IOException, InterruptedException {
        Office.needed();
        Files.write(Path.of("target", "sample-book.xlsx"), FILE);
        Path again = Office.convert(Files.write(folder.resolve("book.xlsx"), FILE), "xlsx");
        try (XSSFWorkbook before = read(FILE);
                XSSFWorkbook after = read(Files.readAllBytes(again))) {
            for (Sheet sheet : before) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            double calculated = after.getSheet(sheet.getSheetName())
                                    .getRow(cell.getRowIndex())
                                    .getCell(cell.getColumnIndex())
                                    .getNumericCellValue();
                            double kept = cell.getNumericCellValue();
                            assertThat(calculated).isCloseTo(kept, within(1e-6 * Math.abs(kept)));
                        }
                    }
                }
            }
        }
    }

    /// Proves that the comparison above could fail: other inputs under the same cached values give other numbers.
    @Test
    void libreOfficeReallyCalculates(@TempDir Path folder) throws IOException, InterruptedException {
        Office.needed();
        byte[] typedIn = XlsxWriter.write(SampleBook.typedIn(17, 24, 62.5));
        Path again = Office.convert(Files.write(folder.resolve("book.xlsx"), typedIn), "xlsx");
        try (XSSFWorkbook before = read(typedIn);
                XSSFWorkbook after = read(Files.readAllBytes(again))) {
            assertThat(named(before, "TotalBill").getNumericCellValue()).isEqualTo(SampleBook.total());
            assertThat(named(after, "TotalBill").getNumericCellValue()).isCloseTo(2 * SampleBook.total(), within(0.02));
        }
    }

    private static Cell named(XSSFWorkbook workbook, String name) {
        CellReference reference = new CellReference(workbook.getName(name).getRefersToFormula());
        return Objects.requireNonNull(workbook.getSheet(reference.getSheetName()))
                .getRow(reference.getRow())
                .getCell(reference.getCol());
    }

    private static XSSFWorkbook read(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
