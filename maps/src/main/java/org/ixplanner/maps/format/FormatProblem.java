package org.ixplanner.maps.format;

import org.ixplanner.engine.text.Message;

/// Something wrong in a file of geodata.
///
/// @param where it is; empty for the file as a whole
/// @param what what is wrong and what was expected
public record FormatProblem(String where, Message what) {}
