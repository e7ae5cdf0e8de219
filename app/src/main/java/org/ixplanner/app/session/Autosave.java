package org.ixplanner.app.session;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.ixplanner.app.task.Job;
import org.ixplanner.app.task.LatestTask;
import org.ixplanner.app.task.TaskRunner;
import org.ixplanner.engine.text.Message;
import org.ixplanner.exchange.planfile.SaveException;
import org.jspecify.annotations.Nullable;

/// Keeps what is not saved, a moment after each edit, in case the program ends.
public final class Autosave {

    private static final Duration MOMENT = Duration.ofSeconds(2);

    private final PlanSession session;
    private final PlanStore store;
    private final TaskRunner runner;
    private final LatestTask task;
    private final Consumer<Message> failed;
    private @Nullable OpenPlan kept;
    private boolean isDue;

    /// @param failed is told if it cannot be kept
    public Autosave(PlanSession session, PlanStore store, TaskRunner runner, Consumer<Message> failed) {
        this.session = session;
        this.store = store;
        this.runner = runner;
        this.failed = failed;
        task = new LatestTask(runner);
    }

    /// Begins to watch the session.
    public void start() {
        session.listen(this::changed);
    }

    private void changed() {
        Optional<OpenPlan> unsaved = session.open().filter(OpenPlan::isModified);
        OpenPlan before = kept;
        if (before != null
                && unsaved.filter(now -> now.file().equals(before.file())).isEmpty()) {
            // Saved, undone, given up, or kept beside another file from now on: what was kept would only be offered
            // without need.
            kept = null;
            task.submit(Job.quiet(Message.of("task.forget"), progress -> forget(before), done -> {}));
        }
        if (!isDue && unsaved.isPresent()) {
            isDue = true;
            runner.after(MOMENT, this::keep);
        }
    }

    private void keep() {
        isDue = false;
        session.open().filter(OpenPlan::isModified).ifPresent(open -> {
            kept = open;
            task.submit(new Job<>(Message.of("task.keep"), false, progress -> write(open), done -> {}, this::tell));
        });
    }

    private void tell(Exception failure) {
        if (failure instanceof SaveException unsaved) {
            failed.accept(unsaved.what());
        } else {
            throw Job.mistake(failure);
        }
    }

    private Boolean write(OpenPlan open) throws SaveException {
        store.keep(open.plan(), open.file());
        return true;
    }

    private Boolean forget(OpenPlan open) {
        store.forget(open.file());
        return true;
    }
}
