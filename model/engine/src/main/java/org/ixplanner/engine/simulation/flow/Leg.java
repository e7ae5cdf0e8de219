package org.ixplanner.engine.simulation.flow;

import java.util.List;
import org.ixplanner.engine.fibre.Way;

/// A way on the ground between two places, carried by one network or by an exchange's fabric.
///
/// @param from where it begins: a site's id, or a name of its own for the users' place of a network without sites
/// @param to where it ends, likewise
/// @param way between them
public record Leg(String from, String to, Way way) {

    /// Its length over fibre, or estimated; NaN if a place is not known.
    public double lengthKm() {
        return way.km();
    }

    /// One-way delay of satellite links on it.
    public double fixedDelayMs() {
        return way.fixedDelayMs();
    }

    /// Ids of the spans over which it runs, in order; empty for no distance or an estimate.
    public List<String> spans() {
        return way.spans().stream().map(Way.Step::span).toList();
    }

    /// Whether its length is estimated.
    public boolean estimated() {
        return way.estimated();
    }

    /// Whether it uses spans of which nobody said who may use them.
    public boolean bestCase() {
        return way.bestCase();
    }

    /// Countries it touches other than home, in alphabetical order.
    public List<String> abroad() {
        return way.abroad();
    }
}
