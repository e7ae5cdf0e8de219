package org.ixplanner.app.report.model;

/// The words that writers add to a report.
///
/// @param contents heading of the table of contents
/// @param table before the number of a table
/// @param figure before the number of a figure
/// @param section before the number of a section, in a cross reference
/// @param note before the note under a table
/// @param page before the number of a page
/// @param of between the number of a page and that of all
public record Words(
        String contents, String table, String figure, String section, String note, String page, String of) {}
