package org.ixplanner.app.importing.fibre;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ixplanner.app.importing.offer.ImportFormat;
import org.ixplanner.app.importing.offer.ImportOptions;
import org.ixplanner.app.importing.offer.Offer;
import org.ixplanner.app.importing.offer.SourceFile;
import org.ixplanner.app.importing.offer.UnreadableException;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.ofds.OfdsReader;

/// OFDS as a workbook: the same tables as in CSV, a sheet each.
public final class OfdsWorkbookFormat implements ImportFormat {

    private static final long MAX_BYTES = 64L << 20;

    @Override
    public String name() {
        return "OFDS XLSX"; // not shown: the format's own name
    }

    @Override
    public boolean accepts(SourceFile file) {
        return file.endsWith(".xlsx");
    }

    @Override
    public Offer read(SourceFile file, ImportOptions options) throws IOException, UnreadableException {
        List<List<List<String>>> tables = tables(file.path());
        if (tables.stream().noneMatch(table -> !table.isEmpty() && OfdsReader.isTable(table.getFirst()))) {
            throw new UnreadableException("", Message.of("import.workbook.other"));
        }
        return new OfdsOffer(OfdsReader.read(tables), options).of(file);
    }

    private static List<List<List<String>>> tables(Path file) throws IOException, UnreadableException {
        if (Files.size(file) > MAX_BYTES) {
            throw new UnreadableException("", Message.of("import.tooLarge", Files.size(file) >> 20, MAX_BYTES >> 20));
        }
        List<List<List<String>>> tables = new ArrayList<>();
        try (InputStream stream = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(stream)) {
            for (Sheet sheet : workbook) {
                tables.add(rows(sheet));
            }
        } catch (UnsupportedFileFormatException | EmptyFileException | OpenXML4JRuntimeException e) {
            throw new UnreadableException("", Message.of("import.workbook.broken"));
        }
        return tables;
    }

    private static List<List<String>> rows(Sheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                Cell cell = row.getCell(i);
                cells.add(cell == null ? "" : text(cell));
            }
            rows.add(cells);
        }
        return rows;
    }

    // As stored, not as shown: a number on a sheet may be rounded.
    private static String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> NumberToTextConverter.toText(cell.getNumericCellValue());
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }
}
