package org.ixplanner.app.report.model;

/// Where numbers come from.
///
/// @param work what this source and those beside it rest on: a publication, a data set; empty if it stands alone
/// @param words who says so, beyond that: document, page, person
/// @param detail of what date, and what it is used for; empty if unknown
public record Source(String work, String words, String detail) {

    /// A source that stands alone.
    public Source(String words, String detail) {
        this("", words, detail);
    }
}
