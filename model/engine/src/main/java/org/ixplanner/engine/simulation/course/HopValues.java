package org.ixplanner.engine.simulation.course;

import java.util.Arrays;

/// A value of each hop, worked out when it is met first. Not for several threads at once.
public final class HopValues {

    private static final double NOT_YET = -1;

    private double[] largest = new double[0];

    /// None met yet.
    public HopValues() {}

    double largest(Hop hop, double[] values) {
        int id = hop.id();
        if (id >= largest.length) {
            int length = largest.length;
            largest = Arrays.copyOf(largest, Math.max(2 * length, id + 1));
            Arrays.fill(largest, length, largest.length, NOT_YET);
        }
        if (largest[id] == NOT_YET) {
            largest[id] = hop.largest(values);
        }
        return largest[id];
    }
}
