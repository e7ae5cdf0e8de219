package org.ixplanner.app.report.model;

import java.util.List;

/// A document for people, whatever the format.
///
/// @param title on the cover and in the header
/// @param subtitle under it
/// @param dateLine under that: what the report is of, and when
/// @param properties of the file
/// @param words what writers have to say themselves, in the report's language
/// @param sections in order
/// @param sources numbered from 1, which is what source marks name
public record Report(
        String title,
        String subtitle,
        String dateLine,
        Properties properties,
        Words words,
        List<Section> sections,
        List<Source> sources) {

    /// Keeps its own copies of the lists.
    public Report {
        sections = List.copyOf(sections);
        sources = List.copyOf(sources);
    }
}
