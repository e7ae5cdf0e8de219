package org.ixplanner.app.report.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ixplanner.app.report.ooxml.EnclosedPart;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.enclosure.EnclosureException;

/// The cells of a workbook, row by row; a formula by the number that it holds.
final class XlsxText {

    private XlsxText() {}

    static DocumentText of(byte[] document) throws EnclosureException {
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(document))) {
            List<Passage> passages = new ArrayList<>();
            for (Sheet sheet : read) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        Message where = Message.of(
                                "verify.at.sheet",
                                sheet.getSheetName(),
                                cell.getAddress().formatAsString());
                        text(cell).ifPresent(text -> passages.add(new Passage(where, text)));
                    }
                }
            }
            return new DocumentText(EnclosedPart.read(read.getPackage()), passages);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            throw new EnclosureException(Message.of("verify.unreadable.xlsx"));
        }
    }

    private static Optional<String> text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case NUMERIC -> Optional.of(told(cell.getNumericCellValue()));
            case STRING -> Optional.of(cell.getStringCellValue());
            default -> Optional.empty();
        };
    }

    private static String told(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
