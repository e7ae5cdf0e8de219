package org.ixplanner.app.report.survey;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The looks of the survey's cells, in the colours of the other workbooks.
final class SurveyLooks {

    /// What a cell is.
    enum Role {
        TITLE,
        TEXT,
        SECTION,
        HEADING,
        MORE,
        QUESTION,
        UNIT,
        ANSWER,
        DAY
    }

    private static final byte[] INK = {0x1F, 0x29, 0x33};
    private static final byte[] QUIET = {0x5F, 0x6B, 0x7A};
    private static final byte[] ACCENT = {0x0B, 0x4F, 0x7D};
    private static final byte[] FILL = {(byte) 0xFF, (byte) 0xF8, (byte) 0xE1};
    private static final byte[] BAND = {(byte) 0xEA, (byte) 0xF0, (byte) 0xF5};
    private static final byte[] LINE = {(byte) 0xD5, (byte) 0xDB, (byte) 0xE3};

    private final XSSFWorkbook workbook;
    private final Map<Role, XSSFCellStyle> made = new EnumMap<>(Role.class);

    SurveyLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Role role) {
        return made.computeIfAbsent(role, this::make);
    }

    private XSSFCellStyle make(Role role) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(role));
        boolean isTitle = role == Role.SECTION || role == Role.MORE;
        style.setVerticalAlignment(isTitle ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setWrapText(role != Role.TITLE && !isTitle);
        // A name that begins with a sign stays a text when somebody edits the cell.
        style.setQuotePrefixed(role == Role.QUESTION || role == Role.MORE || role == Role.TEXT || role == Role.TITLE);
        if (role == Role.HEADING) {
            fill(style, BAND);
        }
        if (role == Role.QUESTION || role == Role.UNIT) {
            line(style);
        }
        if (role == Role.ANSWER || role == Role.DAY) {
            fill(style, FILL);
            line(style);
            style.setBorderLeft(BorderStyle.THIN);
            style.setLeftBorderColor(new XSSFColor(LINE));
            style.setLocked(false);
        }
        if (role == Role.DAY) {
            style.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd")); // not shown: a number format
        }
        return style;
    }

    private XSSFFont font(Role role) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints(
                switch (role) {
                    case TITLE -> (short) 16;
                    case SECTION -> (short) 13;
                    case UNIT, HEADING -> (short) 10;
                    default -> (short) 11;
                });
        font.setBold(role == Role.TITLE || role == Role.SECTION || role == Role.MORE || role == Role.HEADING);
        font.setColor(new XSSFColor(
                switch (role) {
                    case TITLE, SECTION -> ACCENT;
                    case UNIT -> QUIET;
                    default -> INK;
                }));
        return font;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void line(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(LINE));
    }
}
