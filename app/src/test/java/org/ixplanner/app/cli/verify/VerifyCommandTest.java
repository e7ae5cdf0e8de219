package org.ixplanner.app.cli.verify;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.ixplanner.app.cli.simulate.CommandRun;
import org.ixplanner.app.report.Office;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @BeforeAll
    static void report() {
        CommandRun run = CommandRun.of("report", "sample:example", "--to", folder.toString());
        assertThat(run.code()).as(run.err()).isZero();
    }

    private static CommandRun verify(Path document, String... more) {
        String[] arguments = new String[2 + more.length];
        arguments[0] = "verify";
        arguments[1] = document.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return CommandRun.of(arguments);
    }

    @Test
    void everyDocumentAsItWasWrittenIsAsComputed() {
        for (String format : new String[] {"docx", "pdf", "xlsx", "html"}) {
            CommandRun run = verify(folder.resolve("report." + format));
            assertThat(run.code()).as(run.out() + run.err()).isZero();
            assertThat(run.out()).contains("of the plan \"").contains("none differs");
        }
    }

    @Test
    void aChangedCellOfATableIsNamed() throws Exception {
        Path changed = folder.resolve("changed.docx");
        String was;
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(folder.resolve("report.docx")))) {
            XWPFTable table = document.getTables().stream()
                    .filter(one -> one.getText().contains("Mbit/s"))
                    .findFirst()
                    .orElseThrow();
            var cell = table.getRow(1).getCell(1);
            was = cell.getText();
            var runs = cell.getParagraphs().getFirst().getRuns();
            runs.getFirst().setText("987,654", 0);
            write(document::write, changed);
        }
        CommandRun run = verify(changed);
        assertThat(was).isNotEqualTo("987,654");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("987,654 in the document").contains("row 2, column 2");
    }

    @Test
    void aChangedCellOfTheWorkbookIsNamed() throws Exception {
        Path changed = folder.resolve("changed.xlsx");
        String address;
        String sheet;
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(folder.resolve("report.xlsx")))) {
            Cell cell = number(book);
            address = cell.getAddress().formatAsString();
            sheet = cell.getSheet().getSheetName();
            cell.removeFormula();
            cell.setCellValue(cell.getNumericCellValue() + 1);
            write(book::write, changed);
        }
        JsonObject found = verify(changed, "--json").json();
        assertThat(found.getAsJsonArray("differences")).hasSize(1);
        assertThat(found.getAsJsonArray("differences")
                        .get(0)
                        .getAsJsonObject()
                        .get("where")
                        .getAsString())
                .isEqualTo("sheet \"" + sheet + "\", cell " + address);
    }

    @Test
    void aChangedParagraphOfThePageIsNamedThoughItsMarkupIsNoLongerXml() throws Exception {
        String page = Files.readString(folder.resolve("report.html"));
        Path changed = folder.resolve("changed.html");
        Files.writeString(
                changed,
                page.replaceFirst("(?s)<main>", "<main><p>We keep 99.5 % at home<br>")
                        .replace("</body>", ""));
        CommandRun run = verify(changed);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("99.5 in the document, nothing as computed")
                .contains("; 1 differs.");
    }

    @Test
    void whatLibreOfficeSavedIsStillAsComputed() throws Exception {
        Office.needed();
        for (String format : new String[] {"docx", "xlsx"}) {
            Path again = Office.convert(folder.resolve("report." + format), format);
            CommandRun run = verify(again);
            assertThat(run.code()).as(run.out() + run.err()).isZero();
        }
    }

    @Test
    void anotherPlanGivesOtherFigures() {
        CommandRun same = verify(folder.resolve("report.docx"), "--plan", "sample:example");
        assertThat(same.code()).as(same.out()).isZero();
        CommandRun other = verify(folder.resolve("report.docx"), "--plan", "sample:kenya");
        assertThat(other.code()).isEqualTo(1);
    }

    @Test
    void aDocumentWithoutItsPlanIsVerifiedByWhoHasIt(@TempDir Path bare) {
        CommandRun.of("report", "sample:example", "--to", bare.toString(), "--format", "html", "--without-plan");
        Path page = bare.resolve("report.html");
        CommandRun without = verify(page);
        assertThat(without.code()).isEqualTo(1);
        assertThat(without.err()).contains("does not hold its plan").contains("--plan");
        CommandRun with = verify(page, "--plan", "sample:example");
        assertThat(with.code()).as(with.out()).isZero();
    }

    @Test
    void whatIsNoDocumentOfTheProgramIsTold() throws Exception {
        assertThat(verify(folder.resolve("report.txt")).err()).contains("expected a document of this program");
        assertThat(verify(folder.resolve("none.docx")).code()).isEqualTo(1);
        assertThat(verify(folder.resolve("none.docx")).err()).contains("there is no such file");
        Path text = folder.resolve("text.docx");
        Files.writeString(text, "no archive");
        assertThat(verify(text).err()).contains("cannot be read as a Word document");
        Path book = folder.resolve("text.xlsx");
        Files.writeString(book, "no archive");
        assertThat(verify(book).err()).contains("cannot be read as a workbook");
        Path sheets = folder.resolve("text.pdf");
        Files.writeString(sheets, "no sheets");
        assertThat(verify(sheets).err()).contains("cannot be read as a PDF file");
        Path page = folder.resolve("text.html");
        Files.writeString(page, "<p>42");
        assertThat(verify(page).err()).contains("encloses nothing");
        Path bare = folder.resolve("bare.docx");
        try (XWPFDocument document = new XWPFDocument()) {
            write(document::write, bare);
        }
        assertThat(verify(bare).err()).contains("encloses nothing");
        assertThat(CommandRun.of("verify").code()).isEqualTo(2);
    }

    private interface Writing {
        void to(OutputStream out) throws Exception;
    }

    private static void write(Writing writing, Path file) throws Exception {
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
    }

    private static Cell number(XSSFWorkbook book) throws Exception {
        for (var row : book.getSheetAt(0)) {
            for (Cell cell : row) {
                if (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                    return cell;
                }
            }
        }
        throw new AssertionError("the summary has no formula");
    }
}
