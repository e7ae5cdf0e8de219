package org.ixplanner.engine.study.detail;

import java.util.List;
import java.util.OptionalDouble;
import org.ixplanner.engine.plan.network.Asn;

/// Traffic from one network at home to the users of another, or of its own, that goes abroad and comes back.
///
/// @param source who sends
/// @param sink whose users receive
/// @param mbps at the busy hour
/// @param pathOut the networks of the way out of its largest flow
/// @param pathBack those of its way back; empty if it has none
/// @param kmOut length of the ways out, weighted by volume; empty if one of them is not known
/// @param kmBack length of the ways back, likewise
/// @param kmLost how much longer a round trip is than twice the shortest way between the two ends
/// @param msLost how much more time it takes than over that way with one hand-over each way
/// @param rttMs the round trip
/// @param countries abroad that the ways out touch, in alphabetical order
/// @param shortestIsAbroad whether the shortest way there is goes abroad too: no agreement brings it home, only fibre
public record TrombonedPair(
        Asn source,
        Asn sink,
        double mbps,
        List<Asn> pathOut,
        List<Asn> pathBack,
        OptionalDouble kmOut,
        OptionalDouble kmBack,
        OptionalDouble kmLost,
        OptionalDouble msLost,
        OptionalDouble rttMs,
        List<String> countries,
        boolean shortestIsAbroad) {

    /// Keeps its own copies of the lists.
    public TrombonedPair {
        pathOut = List.copyOf(pathOut);
        pathBack = List.copyOf(pathBack);
        countries = List.copyOf(countries);
    }
}
