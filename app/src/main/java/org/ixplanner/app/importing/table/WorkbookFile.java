package org.ixplanner.app.importing.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.table.Cell;

/// A workbook (.xlsx) of others, as values: of a formula its last result counts, and no formula is ever computed.
///
/// @param path where it is
public record WorkbookFile(Path path) {

    private static final long MAX_BYTES = 64L << 20;
    private static final int MAX_COLUMNS = 1_000;
    private static final int MAX_PART_BYTES = 1 << 20;

    /// Its sheets, in order.
    ///
    /// @throws IOException if it cannot be read
    /// @throws UnreadableException if it is too large or no workbook
    public List<SheetCells> sheets() throws IOException, UnreadableException {
        if (Files.size(path) > MAX_BYTES) {
            throw new UnreadableException("", Message.of("import.tooLarge", Files.size(path) >> 20, MAX_BYTES >> 20));
        }
        List<SheetCells> sheets = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(path);
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                sheets.add(sheet(workbook.getSheetAt(i)));
            }
        } catch (RuntimeException e) {
            // The library has no common exception for what is damaged.
            throw new UnreadableException("", Message.of("import.workbook.broken"));
        }
        return sheets;
    }

    /// Whether one of its ranges has this name; false if it is no workbook. Reads its table of contents only.
    ///
    /// @throws IOException if it cannot be read
    public boolean hasName(String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/workbook.xml")) {
                    String contents = new String(zip.readNBytes(MAX_PART_BYTES), StandardCharsets.UTF_8);
                    return contents.contains("\"" + name + "\"");
                }
            }
        }
        return false;
    }

    private static SheetCells sheet(XSSFSheet sheet) {
        SortedMap<Integer, List<Cell>> rows = new TreeMap<>();
        for (int i = sheet.getFirstRowNum(); i >= 0 && i <= sheet.getLastRowNum(); i++) {
            XSSFRow row = sheet.getRow(i);
            if (row != null) {
                List<Cell> cells = new ArrayList<>();
                for (int j = 0; j < StrictMath.min(row.getLastCellNum(), MAX_COLUMNS); j++) {
                    XSSFCell cell = row.getCell(j);
                    cells.add(cell == null ? Cell.empty() : value(cell));
                }
                if (!cells.stream().allMatch(Cell::isEmpty)) {
                    rows.put(i, cells);
                }
            }
        }
        return new SheetCells(sheet.getSheetName(), rows);
    }

    private static Cell value(XSSFCell cell) {
        boolean isFormula = cell.getCellType() == CellType.FORMULA;
        if (isFormula && !cell.getCTCell().isSetV()) {
            return new Cell.Fault("=" + cell.getCellFormula());
        }
        return switch (isFormula ? cell.getCachedFormulaResultType() : cell.getCellType()) {
            case STRING -> new Cell.Words(cell.getStringCellValue());
            case NUMERIC -> number(cell);
            case BOOLEAN -> new Cell.Flag(cell.getBooleanCellValue());
            case ERROR -> new Cell.Fault(Objects.requireNonNullElse(cell.getErrorCellString(), "#NULL!"));
            default -> Cell.empty();
        };
    }

    // As stored, not as shown: a number on a sheet may be rounded.
    private static Cell number(XSSFCell cell) {
        double value = cell.getNumericCellValue();
        if (!Double.isFinite(value)) {
            return new Cell.Fault(String.valueOf(value));
        }
        return DateUtil.isCellDateFormatted(cell) && DateUtil.isValidExcelDate(value)
                ? new Cell.Day(cell.getLocalDateTimeCellValue().toLocalDate())
                : new Cell.Amount(value);
    }
}
