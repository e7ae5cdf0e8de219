package org.ixplanner.app.importing.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.app.importing.table.PlanNames;
import org.ixplanner.app.importing.table.SheetCells;
import org.ixplanner.app.report.survey.AnswerPath;
import org.ixplanner.app.report.survey.SurveyColumns;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.exchange.table.Cell;

/// The sheet of one network.
///
/// @param cells what stands on it
record AnswerSheet(SheetCells cells) {

    /// Whose answers they are; empty if it is no sheet of a network.
    Optional<Asn> owner() {
        String first = cells.at(0, SurveyColumns.PATH).text();
        return first.startsWith(SurveyColumns.OWNER.strip())
                ? PlanNames.asn(new Cell.Words(
                        first.substring(SurveyColumns.OWNER.strip().length())))
                : Optional.empty();
    }

    /// What was answered, in the order of the sheet.
    List<Answer> answers() {
        List<Answer> answers = new ArrayList<>();
        for (int row : cells.rows().keySet()) {
            Optional<AnswerPath> path =
                    AnswerPath.read(cells.at(row, SurveyColumns.PATH).text());
            Cell answer = cells.at(row, SurveyColumns.ANSWER);
            if (row > 0 && path.isPresent() && !answer.isEmpty()) {
                answers.add(new Answer(
                        path.get(),
                        cells.place(row, SurveyColumns.ANSWER),
                        answer,
                        cells.at(row, SurveyColumns.GRADE),
                        cells.at(row, SurveyColumns.CONFIDENTIAL),
                        row));
            }
        }
        return answers;
    }

    /// What one of its cells is called.
    String place(int row, int column) {
        return cells.place(row, column);
    }
}
