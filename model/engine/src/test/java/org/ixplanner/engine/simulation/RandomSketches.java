package org.ixplanner.engine.simulation;

import org.ixplanner.engine.plan.Plan;

/// Drawn plans for tests of other packages.
public final class RandomSketches {

    private RandomSketches() {}

    /// The plan of this seed.
    public static Plan plan(long seed) {
        return Sketch.plan(RandomSketch.text(seed));
    }
}
