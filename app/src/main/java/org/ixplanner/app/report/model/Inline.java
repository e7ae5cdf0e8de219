package org.ixplanner.app.report.model;

/// A piece of a paragraph.
public sealed interface Inline {

    /// Words.
    record Plain(String words) implements Inline {}

    /// Words that stand out.
    record Strong(String words) implements Inline {}

    /// The number of a source, in brackets.
    ///
    /// @param number from 1, its place in the report's sources
    record SourceMark(int number) implements Inline {}

    /// The name and number of a section, table or figure of the report.
    ///
    /// @param target its id
    record CrossReference(String target) implements Inline {}

    /// A remark at the foot of the page.
    record Footnote(String words) implements Inline {}
}
