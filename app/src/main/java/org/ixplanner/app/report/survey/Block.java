package org.ixplanner.app.report.survey;

import java.util.List;

/// Questions that belong together.
///
/// @param title above them
/// @param isSection whether a new subject begins here, rather than one more of the same
/// @param questions in order
record Block(String title, boolean isSection, List<Question> questions) {

    /// Keeps its own copy of the list.
    Block {
        questions = List.copyOf(questions);
    }
}
