package org.ixplanner.engine.study.why;

import java.util.Comparator;
import java.util.List;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.simulation.flow.Flow;

/// Why traffic between two networks goes as it goes, in one scenario.
///
/// @param one a network
/// @param other another
/// @param scenario its name
/// @param directions from the one to the other, then from the other to the one
public record Explanation(Asn one, Asn other, String scenario, List<Direction> directions) {

    /// Keeps its own copy of the list.
    public Explanation {
        directions = List.copyOf(directions);
    }

    /// What goes one way.
    ///
    /// @param from who sends
    /// @param to whose users receive
    /// @param choices of each network on the path, in order: why it goes on to the next; none within one
    ///     organisation
    /// @param journeys the demand that takes it; where there is none, a way that it would take
    public record Direction(Asn from, Asn to, List<Choice> choices, List<Journey> journeys) {

        /// Keeps its own copies of the lists.
        public Direction {
            choices = List.copyOf(choices);
            journeys = List.copyOf(journeys);
        }

        /// The journeys by what they carry; of equals the first one first.
        public List<Journey> largestFirst() {
            return journeys.stream()
                    .sorted(Comparator.comparingDouble((Journey journey) ->
                                    journey.flow().map(Flow::mbps).orElse(0.0))
                            .reversed())
                    .toList();
        }
    }
}
