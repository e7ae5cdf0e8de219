package org.ixplanner.app.report.survey;

import org.ixplanner.engine.plan.schema.FieldType;

/// A question of the survey: one row of a sheet.
///
/// @param path where the answer goes, as in [AnswerPath]
/// @param text what is asked
/// @param unit of the answer; empty if it has none
/// @param type what is expected
record Question(AnswerPath path, String text, String unit, FieldType type) {}
