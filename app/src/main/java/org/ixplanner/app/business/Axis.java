package org.ixplanner.app.business;

import java.util.List;
import org.ixplanner.app.text.RoundAxis;
import org.ixplanner.app.text.Texts;

/// An axis as it is drawn.
///
/// @param scale its numbers
/// @param labels the numbers as they are read, from low to high
public record Axis(RoundAxis scale, List<String> labels) {

    /// Keeps its own copy of the list.
    public Axis {
        labels = List.copyOf(labels);
    }

    /// An axis with zero on it that holds these values.
    static Axis holding(double least, double most, Texts texts) {
        RoundAxis scale = RoundAxis.holding(least, most);
        return new Axis(scale, scale.labels(texts.locale()));
    }
}
