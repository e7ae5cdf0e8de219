package org.ixplanner.engine.fibre;

import java.util.List;

/// A way between two spots.
///
/// @param km over fibre, or estimated; NaN if a place is not known
/// @param fixedDelayMs one-way delay of satellite links on it
/// @param spans over which it runs, in order, each with its direction
/// @param estimated whether its length, or that of a span on it, is the great circle times the assumed inflation
/// @param bestCase whether it uses spans of which nobody said who may use them
/// @param abroad countries it touches other than home, in alphabetical order
public record Way(
        double km, double fixedDelayMs, List<Step> spans, boolean estimated, boolean bestCase, List<String> abroad) {

    /// A span on a way.
    ///
    /// @param span its id
    /// @param forward whether it is passed from its start to its end
    public record Step(String span, boolean forward) {}

    /// Keeps its own copies of the lists.
    public Way {
        spans = List.copyOf(spans);
        abroad = List.copyOf(abroad);
    }
}
