package org.ixplanner.app.importing.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.app.importing.table.CellException;
import org.ixplanner.app.importing.table.CellValues;
import org.ixplanner.app.report.survey.AnswerPath;
import org.ixplanner.app.report.survey.SurveyColumns;
import org.ixplanner.engine.plan.evidence.Evidence;
import org.ixplanner.engine.plan.evidence.Grade;
import org.ixplanner.engine.plan.schema.FieldType;
import org.ixplanner.engine.plan.schema.Noun;
import org.ixplanner.engine.plan.schema.Types;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// Takes the values of one network's answers, and writes evidence for them. What cannot be taken is refused with its
/// cell. Used for one sheet.
final class Respondent {

    /// An answer that was taken.
    ///
    /// @param value of the plan
    /// @param evidence for it, at a field of this name
    record Taken(Object value, Evidence evidence) {}

    private final AnswerSheet sheet;
    private final CellValues values;
    private final String source;
    private final @Nullable LocalDate day;
    private final boolean isConfidential;
    private final SortedMap<Integer, List<Refused>> refused = new TreeMap<>();

    /// @param source what evidence says
    Respondent(AnswerSheet sheet, List<Answer> answers, CellValues values, String source) {
        this.sheet = sheet;
        this.values = values;
        this.source = source;
        day = general("date", new FieldType.Day(), answers)
                .map(LocalDate.class::cast)
                .orElse(null);
        isConfidential = general("confidential", Types.flag(), answers)
                .map(Boolean.class::cast)
                .orElse(true);
    }

    private Optional<Object> general(String name, FieldType type, List<Answer> answers) {
        for (Answer answer : answers) {
            if (answer.path().equals(new AnswerPath(AnswerPath.Use.PLAN, name, "", ""))) {
                try {
                    return Optional.of(values.of(type, answer.cell()));
                } catch (CellException e) {
                    refuse(answer, e.why());
                }
            }
        }
        return Optional.empty();
    }

    /// The value of an answer to a field; empty if it is refused.
    ///
    /// @param noun whose field it is
    /// @param name of the field
    Optional<Taken> take(Answer answer, Noun<?> noun, String name) {
        int index = noun.indexOf(name);
        if (index < 0) {
            refuse(answer, Message.of("import.survey.noField", answer.path().toString()));
            return Optional.empty();
        }
        FieldType type = noun.fields().get(index).type();
        boolean isElement =
                !answer.path().entry().isEmpty() && answer.path().part().isEmpty();
        try {
            Object value = values.of(
                    isElement && type instanceof FieldType.Items(FieldType element) ? element : type, answer.cell());
            return Optional.of(new Taken(
                    value, new Evidence(name, grade(answer, type), source, day, null, null, isConfidential(answer))));
        } catch (CellException e) {
            refuse(answer, e.why());
            return Optional.empty();
        }
    }

    /// How an answer is known: a figure of which nothing is said is an estimate, a statement of the network about
    /// itself is as good as printed.
    private Grade grade(Answer answer, FieldType type) throws CellException {
        if (!answer.grade().isEmpty()) {
            try {
                return (Grade) values.of(Types.choice(Grade.class), answer.grade());
            } catch (CellException e) {
                throw new CellException(
                        Message.of("import.survey.at", sheet.place(answer.row(), SurveyColumns.GRADE), e.why()));
            }
        }
        boolean isFigure = type instanceof FieldType.Decimal || type instanceof FieldType.Whole;
        return isFigure ? Grade.ESTIMATE : Grade.PUBLISHED;
    }

    private boolean isConfidential(Answer answer) throws CellException {
        if (answer.confidential().isEmpty()) {
            return isConfidential;
        }
        try {
            return (Boolean) values.of(Types.flag(), answer.confidential());
        } catch (CellException e) {
            throw new CellException(
                    Message.of("import.survey.at", sheet.place(answer.row(), SurveyColumns.CONFIDENTIAL), e.why()));
        }
    }

    /// Refuses an answer.
    void refuse(Answer answer, Message why) {
        refused.computeIfAbsent(answer.row(), _ -> new ArrayList<>()).add(new Refused(answer.where(), why));
    }

    /// What was refused, in the order of the sheet.
    List<Refused> refused() {
        return refused.values().stream().flatMap(List::stream).toList();
    }
}
