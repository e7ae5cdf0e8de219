package org.ixplanner.exchange.ofds;

import org.ixplanner.engine.text.Message;

/// Something wrong in OFDS data.
///
/// @param where a JSON path such as `$.networks[0].spans[3]`, or a row such as `spans.csv, row 4`; empty for all
///     of it
/// @param what what is wrong and what was expected
public record OfdsProblem(String where, Message what) {}
