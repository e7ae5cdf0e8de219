package org.ixplanner.app.report.content;

import java.util.Locale;

/// The formats that documents are written in.
public enum DocumentFormat {
    /// the report, to be edited on
    DOCX,
    /// the workbook, to be calculated on
    XLSX,
    /// the report as one web page, to be read and passed on
    HTML,
    /// the report as sheets, to be submitted and printed
    PDF;

    /// How the names of its files end, without the dot.
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
