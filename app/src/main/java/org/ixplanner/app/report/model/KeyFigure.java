package org.ixplanner.app.report.model;

/// A number in a box of its own.
///
/// @param name what it is
/// @param number with its unit
/// @param range under it; empty without one
/// @param change against the baseline; empty without one
/// @param meaning its definition, never left out
public record KeyFigure(String name, String number, String range, String change, String meaning) {}
