package org.ixplanner.engine.simulation.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A way on the ground between two places, carried by one network or by an exchange's fabric.
///
/// @param from where it begins: a site's id, or a name of its own for the users' place of a network without sites
/// @param to where it ends, likewise
/// @param lengthKm over fibre, or estimated; NaN if a place is not known
/// @param fixedDelayMs one-way delay of satellite links on it
/// @param spans over which it runs, in order; empty for no distance or an estimate
/// @param estimated whether its length is the great circle times the assumed inflation
/// @param bestCase whether it uses spans of which nobody said who may use them
/// @param abroad countries it touches other than home, in alphabetical order
public record Leg(
        String from,
        String to,
        double lengthKm,
        double fixedDelayMs,
        List<String> spans,
        boolean estimated,
        boolean bestCase,
        List<String> abroad) {

    /// Keeps its own copies of the lists.
    public Leg {
        spans = List.copyOf(spans);
        abroad = List.copyOf(abroad);
    }

    /// No distance: a place to itself.
    ///
    /// @param country abroad country it is in, null at home
    public static Leg none(String place, @Nullable String country) {
        return new Leg(place, place, 0, 0, List.of(), false, false, country == null ? List.of() : List.of(country));
    }
}
