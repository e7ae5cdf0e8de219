package org.ixplanner.app.report.survey;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ixplanner.app.report.ooxml.XmlText;
import org.ixplanner.app.report.survey.SurveyLooks.Role;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.network.Network;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Types;

/// The sheet of one network: a row a question. A hidden column says where each answer goes, its first cell whose
/// answers they are.
///
/// @param sheet to write to
/// @param looks how cells look
/// @param rules what may be entered
/// @param texts the language
record SurveySheet(XSSFSheet sheet, SurveyLooks looks, SurveyRules rules, Texts texts) {

    private static final int[] LETTERS = {10, 52, 20, 28, 13, 13, 34};
    private static final int UNITS_PER_LETTER = 256;
    private static final float LINE_POINTS = 15;
    private static final float SECTION_POINTS = 27;
    private static final double MARGIN_INCHES = 0.5;

    void write(Network network, List<Block> blocks) {
        for (int i = 0; i < LETTERS.length; i++) {
            sheet.setColumnWidth(i, LETTERS[i] * UNITS_PER_LETTER);
        }
        sheet.setColumnHidden(SurveyColumns.PATH, true);
        XSSFRow title = row();
        put(title, SurveyColumns.PATH, SurveyColumns.OWNER + network.key(), looks.of(Role.UNIT));
        put(title, SurveyColumns.QUESTION, XmlText.line(SurveyForm.called(network)), looks.of(Role.TITLE));
        title.setHeightInPoints(SECTION_POINTS);
        XSSFRow headings = row();
        put(headings, SurveyColumns.QUESTION, texts.text("survey.column.question"), looks.of(Role.HEADING));
        put(headings, SurveyColumns.UNIT, texts.text("survey.column.unit"), looks.of(Role.HEADING));
        put(headings, SurveyColumns.ANSWER, texts.text("survey.column.answer"), looks.of(Role.HEADING));
        put(headings, SurveyColumns.GRADE, texts.text("survey.column.grade"), looks.of(Role.HEADING));
        put(headings, SurveyColumns.CONFIDENTIAL, texts.text("survey.column.confidential"), looks.of(Role.HEADING));
        put(headings, SurveyColumns.REMARK, texts.text("survey.column.remark"), looks.of(Role.HEADING));
        blocks.forEach(this::write);
        sheet.createFreezePane(0, 2);
        sheet.setDisplayGridlines(false);
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
        sheet.setRepeatingRows(new CellRangeAddress(0, 1, -1, -1));
        print(sheet);
    }

    static void print(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        XSSFPrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(XSSFPrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        for (PageMargin margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.TOP, PageMargin.BOTTOM)) {
            sheet.setMargin(margin, MARGIN_INCHES);
        }
        sheet.getFooter().setRight("&A, &P / &N");
    }

    private void write(Block block) {
        XSSFRow title = row();
        put(
                title,
                SurveyColumns.QUESTION,
                XmlText.line(block.title()),
                looks.of(block.isSection() ? Role.SECTION : Role.MORE));
        title.setHeightInPoints(block.isSection() ? SECTION_POINTS : LINE_POINTS + 3);
        block.questions().forEach(this::write);
    }

    private void write(Question question) {
        XSSFRow row = row();
        int number = row.getRowNum();
        put(row, SurveyColumns.PATH, XmlText.line(question.path().toString()), looks.of(Role.UNIT));
        put(row, SurveyColumns.QUESTION, XmlText.line(question.text()), looks.of(Role.QUESTION));
        put(row, SurveyColumns.UNIT, question.unit(), looks.of(Role.UNIT));
        Role role = question.type() instanceof FieldType.Day ? Role.DAY : Role.ANSWER;
        put(row, SurveyColumns.ANSWER, "", looks.of(role));
        rules.answer(sheet, number, SurveyColumns.ANSWER, question.type());
        if (isGraded(question)) {
            put(row, SurveyColumns.GRADE, "", looks.of(Role.ANSWER));
            put(row, SurveyColumns.CONFIDENTIAL, "", looks.of(Role.ANSWER));
            rules.grade(sheet, number, SurveyColumns.GRADE);
            rules.answer(sheet, number, SurveyColumns.CONFIDENTIAL, Types.flag());
        }
        put(row, SurveyColumns.REMARK, "", looks.of(Role.ANSWER));
        int lines = Math.ceilDiv(question.text().length(), LETTERS[SurveyColumns.QUESTION]);
        row.setHeightInPoints(LINE_POINTS * StrictMath.max(1, lines));
    }

    // What holds for the whole sheet, and data of persons, have neither.
    private static boolean isGraded(Question question) {
        AnswerPath path = question.path();
        return path.use() != AnswerPath.Use.CONTACT
                && !path.field().equals("date")
                && !path.field().equals("confidential");
    }

    private XSSFRow row() {
        return sheet.createRow(sheet.getPhysicalNumberOfRows());
    }

    static void put(XSSFRow row, int column, String text, XSSFCellStyle look) {
        XSSFCell cell = row.createCell(column);
        cell.setCellStyle(look);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
    }
}
