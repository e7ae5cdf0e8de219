package org.ixplanner.engine.study.detail;

import java.util.Optional;
import org.ixplanner.engine.fibre.Way;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Walk;
import org.ixplanner.engine.study.trace.Trace;

/// What one tromboned flow loses. Numbers are NaN where a length is not known.
///
/// @param flow which
/// @param out its way
/// @param back its way back; empty if it has none
/// @param shortest the shortest way between its ends; empty if there is none
/// @param kmLost round trip less twice the shortest way
/// @param msLost round trip less that over the shortest way
record Detour(Flow flow, Walk out, Optional<Walk> back, Optional<Way> shortest, double kmLost, double msLost) {

    static Detour of(Trace trace, Flow flow) {
        Walk out = flow.walk().orElseThrow();
        Optional<Walk> back = trace.back(flow);
        Optional<Way> shortest = trace.shortest(flow);
        double roundKm = out.lengthKm() + back.map(Walk::lengthKm).orElse(Double.NaN);
        double shortKm = shortest.map(Way::km).orElse(Double.NaN);
        double shortMs =
                shortest.map(trace::rttMs).map(ms -> ms.orElse(Double.NaN)).orElse(Double.NaN);
        return new Detour(
                flow, out, back, shortest, roundKm - 2 * shortKm, flow.rttMs().orElse(Double.NaN) - shortMs);
    }

    boolean shortestIsAbroad() {
        return shortest.filter(way -> !way.abroad().isEmpty()).isPresent();
    }
}
