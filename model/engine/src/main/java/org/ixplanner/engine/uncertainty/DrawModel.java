package org.ixplanner.engine.uncertainty;

/// What is computed from the numbers of a draw. A pure function, called from several threads at once.
@FunctionalInterface
public interface DrawModel {

    /// The figures of one draw, always as many and in the same order.
    ///
    /// @param numbers in the order of the distributions
    double[] figures(double[] numbers);
}
