package org.ixplanner.app.report.verify;

import org.ixplanner.engine.text.Message;

/// A piece of a document's text: a paragraph, or a cell of a table.
///
/// @param where it stands, for people
/// @param text without what is only format
record Passage(Message where, String text) {}
