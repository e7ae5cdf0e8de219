package org.ixplanner.app.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.ixplanner.engine.edit.PlanEdit;
import org.ixplanner.engine.edit.PlanHistory;

/// The plan that is open, and the only place where it changes. Used on one thread: the window's.
public final class PlanSession {

    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<OpenPlan> open = Optional.empty();
    private int openings;

    /// The plan that is open; empty before the first, and after it was closed.
    public Optional<OpenPlan> open() {
        return open;
    }

    /// Tells of every change, after it.
    public void listen(Runnable listener) {
        listeners.add(listener);
    }

    /// How many plans were opened so far: the same number means the same plan, edited or not.
    public int openings() {
        return openings;
    }

    /// Another plan takes the place of the one that is open.
    public void open(OpenPlan plan) {
        openings++;
        set(Optional.of(plan));
    }

    /// No plan is open any more.
    public void close() {
        openings++;
        set(Optional.empty());
    }

    /// Changes the plan.
    ///
    /// @throws org.ixplanner.engine.edit.StaleEditException if the edit was made for another state of the plan
    /// @throws IllegalStateException if no plan is open
    public void apply(PlanEdit edit) {
        change(history -> history.done(edit));
    }

    /// Takes the last edit back; nothing happens where there is none.
    public void undo() {
        change(PlanHistory::undone);
    }

    /// Does again what was taken back last; nothing happens where there is nothing.
    public void redo() {
        change(PlanHistory::redone);
    }

    /// The plan as it was when saving began is now in this file. Nothing happens if another plan is open by now.
    ///
    /// @param written what was open when saving began
    public void saved(OpenPlan written, Path file) {
        open.filter(now -> now.history().isOneWith(written.history()))
                .ifPresent(now ->
                        set(Optional.of(new OpenPlan(now.history().saved(written.history()), Optional.of(file)))));
    }

    private void change(UnaryOperator<PlanHistory> how) {
        OpenPlan now = open.orElseThrow(() -> new IllegalStateException("no plan is open"));
        PlanHistory changed = how.apply(now.history());
        if (changed != now.history()) {
            set(Optional.of(now.with(changed)));
        }
    }

    private void set(Optional<OpenPlan> plan) {
        open = plan;
        List.copyOf(listeners).forEach(Runnable::run);
    }
}
