package org.ixplanner.app.session;

import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.PlanWalk;
import org.ixplanner.engine.plan.evidence.Evidence;

/// What a plan's values rest on.
///
/// @param stated how many values say where they come from
/// @param measured of these, measured ones
/// @param published of these, published ones; the others are estimates and defaults
public record Basis(int stated, int measured, int published) {

    /// What the values of a plan rest on. Looks at every value, so it takes its time with a large plan.
    public static Basis of(Plan plan) {
        int[] counts = new int[3];
        PlanWalk.visit(plan, (path, type, value) -> {
            if (value instanceof Evidence evidence) {
                counts[0]++;
                switch (evidence.grade()) {
                    case MEASURED -> counts[1]++;
                    case PUBLISHED -> counts[2]++;
                    case ESTIMATE, DEFAULT -> {}
                }
            }
        });
        return new Basis(counts[0], counts[1], counts[2]);
    }

    /// Estimates and defaults.
    public int other() {
        return stated - measured - published;
    }
}
