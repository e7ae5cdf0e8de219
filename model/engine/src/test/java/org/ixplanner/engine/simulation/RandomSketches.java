package org.ixplanner.engine.simulation;

import org.ixplanner.engine.plan.Draft;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.content.ContentGroup;

/// Drawn plans for tests of other packages.
public final class RandomSketches {

    private RandomSketches() {}

    /// The plan of this seed.
    public static Plan plan(long seed) {
        return Sketch.plan(RandomSketch.text(seed));
    }

    /// The plan of this seed with ports and contracts that do not carry everything.
    public static Plan tight(long seed) {
        return Sketch.plan(
                RandomSketch.text(seed).replace("speed 1000000", "speed 40").replace(" commit ", " mbps 150 commit "));
    }

    /// The plan of this seed, in which all caches fill alike.
    ///
    /// @param isScheduled whether at times of low traffic
    /// @param share what they fetch, as a share of what they deliver
    public static Plan filled(long seed, boolean isScheduled, double share) {
        Plan plan = plan(seed);
        for (ContentGroup group : plan.contentGroups()) {
            plan = Sketch.with(
                    plan,
                    Draft.from(ContentGroup.NOUN, group)
                            .set("scheduledFill", isScheduled)
                            .set("fillShare", share)
                            .make());
        }
        return plan;
    }
}
