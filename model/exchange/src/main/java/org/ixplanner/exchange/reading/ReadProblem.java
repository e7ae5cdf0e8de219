package org.ixplanner.exchange.reading;

import org.ixplanner.engine.text.Message;

/// Something wrong in a file.
///
/// @param where a JSON path such as `$.data[3]`, or a line or row such as `line 4` or
///     `spans.csv, row 4`; empty for the file as a whole
/// @param what what was found and what was expected
public record ReadProblem(String where, Message what) {}
