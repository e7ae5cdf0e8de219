package org.ixplanner.app.importing.offer;

import org.ixplanner.engine.text.Message;

/// A row that cannot be taken in.
///
/// @param where it stands in the file; empty for the file as a whole
/// @param why what is wrong and what was expected
public record Refused(String where, Message why) {}
