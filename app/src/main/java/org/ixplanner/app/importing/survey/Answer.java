package org.ixplanner.app.importing.survey;

import org.ixplanner.app.report.survey.AnswerPath;
import org.ixplanner.exchange.table.Cell;

/// An answer as it stands on a sheet.
///
/// @param path where it goes
/// @param where the cell: `AS64500!D14`
/// @param cell the answer
/// @param grade how it is known
/// @param confidential whether it is confidential
/// @param row of the sheet, from 0
record Answer(AnswerPath path, String where, Cell cell, Cell grade, Cell confidential, int row) {}
