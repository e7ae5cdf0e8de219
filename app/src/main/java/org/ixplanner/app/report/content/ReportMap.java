package org.ixplanner.app.report.content;

import org.ixplanner.app.report.model.Drawing;

/// A map that the caller painted for the report.
///
/// @param caption without "Figure" and number
/// @param alternativeText what it shows, for those who cannot see it
/// @param picture the map with its legend, scale, north and sources
/// @param heightByWidth height ÷ width
public record ReportMap(String caption, String alternativeText, Drawing picture, double heightByWidth) {}
