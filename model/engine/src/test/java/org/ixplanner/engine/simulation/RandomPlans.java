package org.ixplanner.engine.simulation;

import org.ixplanner.engine.plan.Plan;

/// Drawn plans for tests outside this package.
public final class RandomPlans {

    private RandomPlans() {}

    /// The plan of this seed: see [RandomSketch].
    public static Plan plan(long seed) {
        return Sketch.plan(RandomSketch.text(seed));
    }
}
