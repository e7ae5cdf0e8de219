package org.ixplanner.exchange.planfile;

import org.ixplanner.engine.text.Message;

/// Something wrong with a plan file.
///
/// @param where a JSON path such as `$.networks[3].peakMbps`, or `line 7`; empty for the file as a whole
/// @param what what is wrong and what was expected
public record FileProblem(String where, Message what) {}
