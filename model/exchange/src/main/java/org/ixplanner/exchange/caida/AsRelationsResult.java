package org.ixplanner.exchange.caida;

import java.util.List;
import java.util.Map;
import org.ixplanner.engine.routing.relations.AsRelations;

/// What came of reading a file of AS relationships. Problems are data, not exceptions.
public sealed interface AsRelationsResult {

    /// The relations were read.
    ///
    /// @param relations of all networks that the file names
    /// @param transitLinks how many of its links are of a provider and a customer; the others are of peers
    /// @param repeated lines that say again what an earlier one says
    /// @param skipped how many lines were left out for each reason; reasons that did not occur are not in it
    record Loaded(AsRelations relations, int transitLinks, long repeated, Map<SkipReason, Long> skipped)
            implements AsRelationsResult {

        /// Keeps its own copy of the map.
        public Loaded {
            skipped = Map.copyOf(skipped);
        }
    }

    /// No relations could be read.
    ///
    /// @param problems why, at least one
    record Refused(List<LineProblem> problems) implements AsRelationsResult {

        /// Keeps its own copy of the list.
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
