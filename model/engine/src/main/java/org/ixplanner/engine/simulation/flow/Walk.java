package org.ixplanner.engine.simulation.flow;

import java.util.List;
import java.util.stream.Stream;
import org.ixplanner.engine.plan.network.Asn;

/// The way of a flow: from network to network, and on the ground.
///
/// @param asPath the networks, from the sender's to the users'
/// @param legs what each network, and each fabric between two ports, carried; in order
/// @param handOvers between networks; none between two of one organisation
/// @param endsAbroad countries abroad where it begins or ends without a site of its own, such as the rest of the world:
///     `*` stands for anywhere
public record Walk(List<Asn> asPath, List<Leg> legs, List<HandOver> handOvers, List<String> endsAbroad) {

    /// Stands for a country nobody can name: the rest of the world.
    public static final String ANYWHERE = "*";

    /// Keeps its own copies of the lists.
    public Walk {
        asPath = List.copyOf(asPath);
        legs = List.copyOf(legs);
        handOvers = List.copyOf(handOvers);
        endsAbroad = List.copyOf(endsAbroad);
    }

    /// The sum of its legs; NaN if one of them is not known.
    public double lengthKm() {
        double km = 0;
        for (Leg leg : legs) {
            km += leg.lengthKm();
        }
        return km;
    }

    /// One-way delay of satellite links on it.
    public double fixedDelayMs() {
        double ms = 0;
        for (Leg leg : legs) {
            ms += leg.fixedDelayMs();
        }
        return ms;
    }

    /// Whether a leg is estimated.
    public boolean isEstimated() {
        return legs.stream().anyMatch(Leg::estimated);
    }

    /// Whether a leg uses spans of which nobody said who may use them.
    public boolean isBestCase() {
        return legs.stream().anyMatch(Leg::bestCase);
    }

    /// Countries it touches other than home, in alphabetical order; `*` for anywhere.
    public List<String> abroad() {
        return Stream.concat(legs.stream().flatMap(leg -> leg.abroad().stream()), endsAbroad.stream())
                .distinct()
                .sorted()
                .toList();
    }
}
