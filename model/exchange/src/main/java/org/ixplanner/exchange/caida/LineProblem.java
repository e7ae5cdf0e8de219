package org.ixplanner.exchange.caida;

import org.ixplanner.engine.text.Message;

/// Something wrong with a file of AS relationships.
///
/// @param line its number, from 1; 0 for the file as a whole
/// @param what what was found and what was expected
public record LineProblem(long line, Message what) {}
