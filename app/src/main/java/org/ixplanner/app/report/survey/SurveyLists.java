package org.ixplanner.app.report.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.ixplanner.app.report.ooxml.XmlText;

/// The lists that drop-downs offer, each a column of a hidden sheet: in a cell's own rule they could neither be long
/// nor hold commas.
final class SurveyLists {

    private static final String SHEET = "Lists"; // not shown: hidden

    private final XSSFSheet sheet;
    private final Map<List<String>, String> places = new LinkedHashMap<>();

    SurveyLists(XSSFWorkbook workbook) {
        sheet = workbook.createSheet(SHEET);
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), true);
    }

    /// Where a list stands, as a formula; written at its first use.
    String place(List<String> words) {
        return places.computeIfAbsent(List.copyOf(words), this::write);
    }

    private String write(List<String> words) {
        int column = places.size();
        List<String> distinct = new ArrayList<>(words.stream().distinct().toList());
        for (int i = 0; i < distinct.size(); i++) {
            Row row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
            row.createCell(column).setCellValue(XmlText.line(distinct.get(i)));
        }
        String letter = CellReference.convertNumToColString(column);
        return SHEET + "!$" + letter + "$1:$" + letter + "$" + distinct.size();
    }
}
