package org.ixplanner.engine.study.verdict;

import java.util.List;
import org.ixplanner.engine.text.Message;

/// Whether to build an exchange.
///
/// @param kind the answer
/// @param reasons the weightiest first; none is hidden by a weightier one
public record Verdict(Kind kind, List<Reason> reasons) {

    /// The answer.
    public enum Kind {
        /// nothing speaks against it
        GO,
        /// it depends on what the reasons name
        CONDITIONAL,
        /// not as it is planned
        NO_GO
    }

    /// One reason.
    ///
    /// @param weight what the verdict would be at best because of it; [Kind#GO] for what only
    ///     speaks for it
    /// @param text a sentence
    public record Reason(Kind weight, Message text) {}

    /// Keeps its own copy of the list.
    public Verdict {
        reasons = List.copyOf(reasons);
    }
}
