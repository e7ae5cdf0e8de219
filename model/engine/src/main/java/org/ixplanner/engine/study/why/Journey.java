package org.ixplanner.engine.study.why;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.ixplanner.engine.simulation.flow.Category;
import org.ixplanner.engine.simulation.flow.Flow;

/// A way there and back, step by step.
///
/// @param flow the demand that takes it; empty for a way that nothing takes
/// @param category where it goes
/// @param out from the sender to the users; empty if there is no way
/// @param back from the users to the sender; empty if there is no way
/// @param rttMs round trip, propagation and hand-overs only; empty if a length is not known
/// @param abroad countries that the way out touches, in alphabetical order
public record Journey(
        Optional<Flow> flow,
        Category category,
        List<Step> out,
        List<Step> back,
        OptionalDouble rttMs,
        List<String> abroad) {

    /// Keeps its own copies of the lists.
    public Journey {
        out = List.copyOf(out);
        back = List.copyOf(back);
        abroad = List.copyOf(abroad);
    }
}
