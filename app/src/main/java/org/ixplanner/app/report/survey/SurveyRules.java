package org.ixplanner.app.report.survey;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.ixplanner.app.text.Names;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.ContentGroup;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.ground.Site;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Kind;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// What may be entered into a cell. Lists are offered; numbers and days are only warned of, as the program reads more
/// than a spreadsheet allows, such as `10G`.
///
/// @param plan whose buildings and content groups are offered
/// @param lists where the words of lists stand
/// @param texts the language
record SurveyRules(Plan plan, SurveyLists lists, Texts texts) {

    private static final int LEAST_YEAR = 1990;

    /// Lets a cell have an answer of this type.
    void answer(XSSFSheet sheet, int row, int column, FieldType type) {
        List<String> words = words(type);
        if (!words.isEmpty()) {
            choice(sheet, row, column, words);
            return;
        }
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(sheet);
        switch (type) {
            case FieldType.Decimal(var unit, double min, double max) ->
                add(
                        sheet,
                        helper.createDecimalConstraint(
                                DataValidationConstraint.OperatorType.BETWEEN,
                                Double.toString(min),
                                Double.toString(max)),
                        row,
                        column,
                        number(unit.symbol()));
            case FieldType.Whole(var unit, long min, long max) ->
                add(
                        sheet,
                        helper.createDecimalConstraint(
                                DataValidationConstraint.OperatorType.BETWEEN, Long.toString(min), Long.toString(max)),
                        row,
                        column,
                        number(unit.symbol()));
            case FieldType.Day() ->
                add(
                        sheet,
                        helper.createDateConstraint(
                                DataValidationConstraint.OperatorType.GREATER_OR_EQUAL,
                                "DATE(" + LEAST_YEAR + ",1,1)",
                                null,
                                null),
                        row,
                        column,
                        Message.of("survey.prompt.day"));
            default -> {}
        }
    }

    /// Lets a cell say how an answer is known.
    void grade(XSSFSheet sheet, int row, int column) {
        Names names = new Names(texts);
        choice(
                sheet,
                row,
                column,
                Stream.of(Grade.MEASURED, Grade.PUBLISHED, Grade.ESTIMATE)
                        .map(names::choice)
                        .toList());
    }

    private Message number(String unit) {
        return unit.isEmpty()
                ? Message.of("survey.prompt.plainNumber")
                : Message.of(
                        "survey.prompt.number",
                        unit.replace("money", plan.header().currency()));
    }

    private List<String> words(FieldType type) {
        return switch (type) {
            case FieldType.Flag() -> List.of(texts.text("survey.yes"), texts.text("survey.no"));
            case FieldType.Choice(Class<? extends Enum<?>> choice) ->
                Stream.of(choice.getEnumConstants())
                        .map(constant -> new Names(texts).choice(constant))
                        .toList();
            case FieldType.Reference(Kind target)
            when target == Kind.SITE -> plan.sites().stream().map(Site::name).toList();
            case FieldType.Reference(Kind target)
            when target == Kind.CONTENT_GROUP ->
                plan.contentGroups().stream().map(ContentGroup::name).toList();
            default -> List.of();
        };
    }

    private void choice(XSSFSheet sheet, int row, int column, List<String> words) {
        add(
                sheet,
                new XSSFDataValidationHelper(sheet).createFormulaListConstraint(lists.place(words)),
                row,
                column,
                null);
    }

    private void add(XSSFSheet sheet, DataValidationConstraint rule, int row, int column, @Nullable Message prompt) {
        DataValidation validation = new XSSFDataValidationHelper(sheet)
                .createValidation(rule, new CellRangeAddressList(row, row, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        validation.setShowErrorBox(true);
        validation.createErrorBox(texts.text("survey.column.answer"), texts.text("survey.prompt.wrong"));
        validation.setSuppressDropDownArrow(true);
        if (prompt != null) {
            validation.createPromptBox(texts.text("survey.column.answer"), texts.format(prompt));
            validation.setShowPromptBox(true);
        }
        sheet.addValidationData(validation);
    }
}
