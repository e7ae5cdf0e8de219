package org.ixplanner.engine.study.quality;

import java.util.List;

/// How firm one figure is.
///
/// @param shares what part of it rests on values of each grade
/// @param inputs the values it hangs on, those that touch most of it first
public record FigureQuality(GradeShares shares, List<Weight> inputs) {

    /// Keeps its own copy of the list.
    public FigureQuality {
        inputs = List.copyOf(inputs);
    }

    /// A value and how much of the figure hangs on it.
    ///
    /// @param input the value
    /// @param share the part of the figure that it touches, 0 to 1; parts overlap
    public record Weight(Input input, double share) {}
}
