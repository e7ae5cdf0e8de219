package org.ixplanner.app.importing.merge;

import java.util.List;
import org.ixplanner.app.importing.offer.Refused;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.schema.PlanItem;

/// What becomes of a plan when an offer is taken.
///
/// @param plan the plan afterwards
/// @param edits what leads there
/// @param added rows that are new
/// @param changed fields that get the file's value: those that were blank, and those that came from the same
///     source
/// @param kept fields in which the plan has another value, which stays
/// @param refused rows whose values a plan may not have
/// @param changedItems how many rows change
/// @param matched how many offered rows the plan has already
public record Merged(
        Plan plan,
        List<PlanEdit> edits,
        List<PlanItem> added,
        List<FieldChange> changed,
        List<FieldChange> kept,
        List<Refused> refused,
        int changedItems,
        int matched) {

    /// Keeps its own copies of the lists.
    public Merged {
        edits = List.copyOf(edits);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        kept = List.copyOf(kept);
        refused = List.copyOf(refused);
    }
}
