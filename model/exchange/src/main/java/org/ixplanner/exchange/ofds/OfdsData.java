package org.ixplanner.exchange.ofds;

import java.util.List;
import org.ixplanner.exchange.reading.ReadProblem;

/// What OFDS data holds.
///
/// @param networks what could be read
/// @param refused nodes and spans that could not
/// @param notes what was read otherwise than it stands there, or was left out
public record OfdsData(List<OfdsNetwork> networks, List<ReadProblem> refused, List<ReadProblem> notes) {

    /// Keeps its own copies of the lists.
    public OfdsData {
        networks = List.copyOf(networks);
        refused = List.copyOf(refused);
        notes = List.copyOf(notes);
    }
}
