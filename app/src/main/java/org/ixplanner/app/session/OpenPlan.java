package org.ixplanner.app.session;

import java.nio.file.Path;
import java.util.Optional;
import org.ixplanner.engine.edit.PlanHistory;
import org.ixplanner.engine.plan.Plan;

/// The plan that is open. Immutable.
///
/// @param history the plan and what was done to it
/// @param file where it is saved; empty if it never was, as a copy of a sample
public record OpenPlan(PlanHistory history, Optional<Path> file) {

    /// A plan as its file holds it.
    public static OpenPlan ofFile(Plan plan, Path file) {
        return new OpenPlan(PlanHistory.opened(plan), Optional.of(file));
    }

    /// A plan that has no file but loses nothing if it is closed as it is, as a copy of a sample.
    public static OpenPlan copy(Plan plan) {
        return new OpenPlan(PlanHistory.opened(plan), Optional.empty());
    }

    /// A plan that differs from its file, or has none: what was recovered.
    public static OpenPlan unsaved(Plan plan, Optional<Path> file) {
        return new OpenPlan(PlanHistory.unsaved(plan), file);
    }

    /// The plan.
    public Plan plan() {
        return history.plan();
    }

    /// Whether something would be lost if it were closed now.
    public boolean isModified() {
        return history.isModified();
    }

    OpenPlan with(PlanHistory changed) {
        return new OpenPlan(changed, file);
    }
}
