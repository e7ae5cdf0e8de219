package org.ixplanner.engine.fibre.build;

import org.ixplanner.engine.text.Message;

/// Something that was changed or left out, or that should be looked at.
///
/// @param line the position of the given line that it is about
/// @param isRefusal whether the line was left out
/// @param what what it is
public record BuildNote(int line, boolean isRefusal, Message what) {}
