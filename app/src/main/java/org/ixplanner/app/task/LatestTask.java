package org.ixplanner.app.task;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Work that is asked for again and again while its input changes: one at a time, and of those that wait only the
/// newest. What came of an older one is still delivered, so that something moves while a slider is dragged; whoever
/// takes it knows by its input whether it is the newest. Called on the window's thread.
public final class LatestTask {

    private final TaskRunner runner;
    private @Nullable Job<?> waiting;
    private boolean isRunning;

    /// @param runner runs it
    public LatestTask(TaskRunner runner) {
        this.runner = runner;
    }

    /// Asks for work, in place of any that still waits.
    ///
    /// @param job not shown: nothing follows what people cancel, so the next would wait for ever
    /// @throws IllegalArgumentException if it is shown
    public void submit(Job<?> job) {
        if (job.isShown()) {
            throw new IllegalArgumentException("only quiet work has a newest");
        }
        if (isRunning) {
            waiting = job;
        } else {
            start(job);
        }
    }

    /// Whether there is nothing left to do.
    public boolean isIdle() {
        return !isRunning;
    }

    private <T> void start(Job<T> job) {
        isRunning = true;
        runner.start(new Job<T>(job.title(), false, job.work(), then(job.done()), then(job.failed())));
    }

    private <T> Consumer<T> then(Consumer<T> follows) {
        return result -> {
            isRunning = false;
            Job<?> next = waiting;
            waiting = null;
            if (next != null) {
                start(next);
            }
            follows.accept(result);
        };
    }
}
