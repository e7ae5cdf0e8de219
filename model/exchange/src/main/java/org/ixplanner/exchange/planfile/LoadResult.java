package org.ixplanner.exchange.planfile;

import java.util.List;
import org.ixplanner.engine.plan.Plan;

/// What came of reading a plan file. Problems are data, not exceptions.
public sealed interface LoadResult {

    /// A plan was read.
    ///
    /// @param plan the plan
    /// @param formatVersion in which it was written
    /// @param warnings fields that were missing and what was taken for them
    record Loaded(Plan plan, int formatVersion, List<FileProblem> warnings) implements LoadResult {

        /// Keeps its own copy of the list.
        public Loaded {
            warnings = List.copyOf(warnings);
        }
    }

    /// No plan could be read.
    ///
    /// @param problems why, at least one
    record Refused(List<FileProblem> problems) implements LoadResult {

        /// Keeps its own copy of the list.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
