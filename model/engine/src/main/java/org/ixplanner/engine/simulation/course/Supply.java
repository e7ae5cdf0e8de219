package org.ixplanner.engine.simulation.course;

import java.util.Optional;
import org.ixplanner.engine.simulation.flow.SupplyFlow;

/// A supply flow in short.
///
/// @param kind what it is
/// @param cause what makes it
/// @param mbps at the busy hour
/// @param course its way; [Course#NONE] if there is none
/// @param anywhere whether it begins or ends in a country nobody can name
public record Supply(SupplyFlow.Kind kind, String cause, double mbps, Course course, boolean anywhere) {

    SupplyFlow flow() {
        return new SupplyFlow(
                kind, cause, mbps, course.isNone() ? Optional.empty() : Optional.of(course.walk(anywhere)));
    }
}
