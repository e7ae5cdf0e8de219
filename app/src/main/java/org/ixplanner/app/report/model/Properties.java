package org.ixplanner.app.report.model;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// What a file says of itself to those who do not open it.
///
/// @param language of the text
/// @param author whose work it is
/// @param subject what it is about
/// @param keywords to find it by
/// @param program name and version of what wrote it
/// @param made when; given by the caller, so that the same report is the same file
/// @param enclosure what the file encloses so that it can be made again, as text; empty for nothing
public record Properties(
        Locale language,
        String author,
        String subject,
        List<String> keywords,
        String program,
        Instant made,
        String enclosure) {

    /// Keeps its own copy of the list.
    public Properties {
        keywords = List.copyOf(keywords);
    }
}
