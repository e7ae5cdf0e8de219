package org.ixplanner.app.report.model;

import java.util.List;
import java.util.Optional;

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

    /// The work that a source begins: it stands over that source and those after it that rest on it too. Empty if the
    /// source stands alone, or its work was begun before.
    ///
    /// @param number of the source, from 1
    public Optional<String> workBegun(int number) {
        String work = sources.get(number - 1).work();
        boolean isBegun = number > 1 && sources.get(number - 2).work().equals(work);
        return work.isEmpty() || isBegun ? Optional.empty() : Optional.of(work);
    }
}
