package org.ixplanner.engine.edit;

import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.text.Message;
import org.jspecify.annotations.Nullable;

/// A plan and the edits that led to it, to be undone and redone. Immutable. Whether it is saved is a question of
/// identity: the very step that was last done when it was saved must be the last one again, so that undoing and then
/// doing something else, even the same, does not look saved.
public final class PlanHistory {

    /// Something done to the plan. A class and no record: its identity marks the position. The start is a step without
    /// an edit.
    private static final class Step {

        private final @Nullable PlanEdit edit;
        private final @Nullable Step before;

        Step(@Nullable PlanEdit edit, @Nullable Step before) {
            this.edit = edit;
            this.before = before;
        }
    }

    private record Undone(Step step, @Nullable Undone rest) {}

    private final Plan plan;
    private final Step start;
    private final Step position;
    private final @Nullable Undone undone;
    private final @Nullable Step saved;

    private PlanHistory(Plan plan, Step start, Step position, @Nullable Undone undone, @Nullable Step saved) {
        this.plan = plan;
        this.start = start;
        this.position = position;
        this.undone = undone;
        this.saved = saved;
    }

    /// The history of a plan as it was read from its file.
    public static PlanHistory opened(Plan plan) {
        return unsaved(plan).saved();
    }

    /// The history of a plan that has no file yet.
    public static PlanHistory unsaved(Plan plan) {
        Step start = new Step(null, null);
        return new PlanHistory(plan, start, start, null, null);
    }

    /// The plan as it is now.
    public Plan plan() {
        return plan;
    }

    /// The history after one more edit; what was undone is forgotten.
    ///
    /// @throws StaleEditException if the edit was made for another state of the plan
    public PlanHistory done(PlanEdit edit) {
        return new PlanHistory(edit.apply(plan), start, new Step(edit, position), null, saved);
    }

    /// The history with the last edit undone; the same where there is none.
    public PlanHistory undone() {
        if (position.edit == null || position.before == null) {
            return this;
        }
        Plan before = position.edit.inverted().apply(plan);
        return new PlanHistory(before, start, position.before, new Undone(position, undone), saved);
    }

    /// The history with the edit undone last done again; the same where there is none.
    public PlanHistory redone() {
        if (undone == null || undone.step.edit == null) {
            return this;
        }
        return new PlanHistory(undone.step.edit.apply(plan), start, undone.step, undone.rest, saved);
    }

    /// The history with the present position marked as the one in the file.
    public PlanHistory saved() {
        return saved(this);
    }

    /// The history with the position of `written` marked as the one in the file: what was saved is what the plan was
    /// when saving began, whatever was done since.
    ///
    /// @param written an earlier state of this history
    public PlanHistory saved(PlanHistory written) {
        return new PlanHistory(plan, start, position, undone, written.position);
    }

    /// Whether the other is an earlier or later state of this very history, and not of another plan's, or of another
    /// time that this plan was opened.
    public boolean isOneWith(PlanHistory other) {
        return start == other.start;
    }

    /// Whether the plan differs from its file, or has none.
    public boolean isModified() {
        return position != saved;
    }

    /// What undo would take back.
    public Optional<Message> undoTitle() {
        return Optional.ofNullable(position.edit).map(PlanEdit::title);
    }

    /// What redo would do again.
    public Optional<Message> redoTitle() {
        return Optional.ofNullable(undone).map(next -> next.step.edit).map(PlanEdit::title);
    }
}
