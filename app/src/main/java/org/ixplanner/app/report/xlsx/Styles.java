package org.ixplanner.app.report.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The looks of cells, each made once. In Calibri, as spreadsheets embed no fonts and readers have it or its double.
final class Styles {

    /// What a cell is.
    enum Role {
        TITLE,
        NOTE,
        HEADING,
        UNIT,
        WORDS,
        REFUSED,
        INPUT,
        COMPUTED,
        TOTAL
    }

    private record Key(Role role, String format, boolean right, boolean quoted) {}

    private static final byte[] INK = {0x1F, 0x29, 0x33};
    private static final byte[] QUIET = {0x5F, 0x6B, 0x7A};
    private static final byte[] ACCENT = {0x0B, 0x4F, 0x7D};
    private static final byte[] INPUT_INK = {0x1D, 0x4E, (byte) 0xD8};
    private static final byte[] INPUT_FILL = {(byte) 0xFF, (byte) 0xF8, (byte) 0xE1};
    private static final byte[] BAND = {(byte) 0xEA, (byte) 0xF0, (byte) 0xF5};
    private static final byte[] LINE = {(byte) 0xD5, (byte) 0xDB, (byte) 0xE3};

    private final XSSFWorkbook workbook;
    private final Map<Key, XSSFCellStyle> made = new LinkedHashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /// A look for words.
    ///
    /// @param quoted whether a sign at the beginning must not start a formula
    XSSFCellStyle words(Role role, boolean right, boolean quoted) {
        return made.computeIfAbsent(new Key(role, "General", right, quoted), this::make);
    }

    /// A look for numbers.
    XSSFCellStyle numbers(Role role, String format) {
        return made.computeIfAbsent(new Key(role, format, true, false), this::make);
    }

    private XSSFCellStyle make(Key key) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(key.role()));
        style.setDataFormat(workbook.createDataFormat().getFormat(key.format()));
        style.setAlignment(key.right() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setQuotePrefixed(key.quoted());
        if (!key.right()) {
            // Words keep off the numbers at their left.
            style.setIndention((short) 1);
        }
        switch (key.role()) {
            case TITLE, NOTE -> {}
            case HEADING -> {
                fill(style, BAND);
                style.setWrapText(true);
                style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            }
            case UNIT -> {
                fill(style, BAND);
                style.setShrinkToFit(true);
                line(style, QUIET);
            }
            case WORDS, REFUSED -> {
                style.setWrapText(true);
                line(style, LINE);
            }
            case INPUT -> {
                fill(style, INPUT_FILL);
                line(style, LINE);
            }
            case COMPUTED -> line(style, LINE);
            case TOTAL -> {
                style.setBorderTop(BorderStyle.THIN);
                style.setTopBorderColor(new XSSFColor(QUIET));
            }
        }
        return style;
    }

    private XSSFFont font(Role role) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints(
                switch (role) {
                    case TITLE -> (short) 16;
                    case NOTE, UNIT -> (short) 10;
                    default -> (short) 11;
                });
        font.setBold(role == Role.TITLE || role == Role.HEADING || role == Role.TOTAL);
        font.setItalic(role == Role.REFUSED);
        font.setColor(new XSSFColor(
                switch (role) {
                    case TITLE -> ACCENT;
                    case NOTE, UNIT, REFUSED -> QUIET;
                    case INPUT -> INPUT_INK;
                    case HEADING, WORDS, COMPUTED, TOTAL -> INK;
                }));
        return font;
    }

    private static void fill(XSSFCellStyle style, byte[] colour) {
        style.setFillForegroundColor(new XSSFColor(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static void line(XSSFCellStyle style, byte[] colour) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(colour));
    }
}
