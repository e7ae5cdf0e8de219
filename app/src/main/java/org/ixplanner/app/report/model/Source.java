package org.ixplanner.app.report.model;

/// Where numbers come from.
///
/// @param words who says so: document, page, person
/// @param detail of what date, and what it is used for; empty if unknown
public record Source(String words, String detail) {}
