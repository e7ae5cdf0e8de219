package org.ixplanner.engine.study.why;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.fibre.Carrier;
import org.ixplanner.engine.fibre.Spot;
import org.ixplanner.engine.fibre.Way;
import org.ixplanner.engine.routing.Meeting;
import org.ixplanner.engine.simulation.flow.Crossing;
import org.ixplanner.engine.simulation.flow.HandOver;
import org.ixplanner.engine.study.trace.Trace;

/// Finds out why a hand-over is where it is: looks again at every place where the two meet.
///
/// @param trace the scene
record Places(Trace trace) {

    private record Candidate(Meeting meeting, double ms, double fabricMs) {}

    // The order of places of one pair is that of their kind, then by name: of equals the first was kept.
    private static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparingDouble(Candidate::ms)
            .thenComparing(candidate -> candidate.meeting().kind())
            .thenComparingDouble(Candidate::fabricMs);

    Step.Place why(Spot at, HandOver over) {
        List<Candidate> found = candidates(at, over);
        found.sort(NEAREST_FIRST);
        Candidate chosen = found.stream()
                .filter(candidate -> isChosen(candidate.meeting(), over))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the two do not meet there: " + over));
        Optional<Candidate> other = found.stream()
                .filter(candidate -> !candidate.meeting().site().equals(over.exitSite())
                        || !candidate.meeting().otherSite().equals(over.entrySite())
                        || candidate.meeting().kind() != chosen.meeting().kind())
                .findFirst();
        return new Step.Place(
                other.map(next -> reason(chosen, next)).orElse(Step.Place.Reason.ONLY_PLACE),
                chosen.ms(),
                other.map(next -> new Step.Other(next.meeting().site(), next.ms())));
    }

    private static Step.Place.Reason reason(Candidate chosen, Candidate next) {
        if (chosen.ms() != next.ms()) {
            return Step.Place.Reason.NEAREST;
        }
        if (chosen.meeting().kind() != next.meeting().kind()) {
            return Step.Place.Reason.KIND;
        }
        return chosen.fabricMs() != next.fabricMs() ? Step.Place.Reason.FABRIC : Step.Place.Reason.NAME;
    }

    private static boolean isChosen(Meeting meeting, HandOver over) {
        return meeting.site().equals(over.exitSite())
                && meeting.otherSite().equals(over.entrySite())
                && meeting.kind() == kind(over.crossing());
    }

    private static Meeting.Kind kind(Crossing crossing) {
        return switch (crossing) {
            case TRANSIT_UP, TRANSIT_DOWN -> Meeting.Kind.CONTRACT;
            case PRIVATE -> Meeting.Kind.PRIVATE;
            case EXCHANGE -> Meeting.Kind.EXCHANGE;
        };
    }

    private List<Candidate> candidates(Spot at, HandOver over) {
        List<Candidate> found = new ArrayList<>();
        Carrier carrier = trace.scene().carrier(over.from());
        for (Meeting meeting : trace.scene().neighbours().meetings(over.from(), over.to())) {
            Spot port = trace.spot(meeting.site());
            Optional<Way> way = trace.scene().ground().way(carrier, at, port);
            Optional<Way> fabric = trace.scene().ground().way(Carrier.FABRIC, port, trace.spot(meeting.otherSite()));
            if (way.isPresent() && fabric.isPresent()) {
                found.add(new Candidate(
                        meeting,
                        trace.walker().costMs(way.get()),
                        trace.walker().costMs(fabric.get())));
            }
        }
        return found;
    }
}
