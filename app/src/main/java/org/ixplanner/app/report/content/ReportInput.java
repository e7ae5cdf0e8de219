package org.ixplanner.app.report.content;

import java.time.Instant;
import java.util.List;
import org.ixplanner.app.text.Texts;
import org.ixplanner.engine.study.Study;

/// What documents are made of: nothing else reaches them, so the same input gives the same bytes.
///
/// @param study what was simulated
/// @param texts the language
/// @param maps painted by the caller, in order
/// @param program name and version of what writes
/// @param author whose work it is; empty if not told
/// @param made when
public record ReportInput(Study study, Texts texts, List<ReportMap> maps, String program, String author, Instant made) {

    /// Keeps its own copy of the list.
    public ReportInput {
        maps = List.copyOf(maps);
    }
}
