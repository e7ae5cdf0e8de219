package org.ixplanner.app.desktop;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.ixplanner.app.task.Cancellable;
import org.ixplanner.app.task.DirectTaskRunner;
import org.ixplanner.app.task.Job;
import org.ixplanner.app.task.TaskRunner;

/// Work that takes until a test lets it go on: what a person does meanwhile.
public final class HeldTaskRunner implements TaskRunner {

    private final TaskRunner runner = new DirectTaskRunner();
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public <T> Cancellable start(Job<T> job) {
        waiting.add(() -> runner.start(job));
        return () -> {};
    }

    @Override
    public Cancellable after(Duration delay, Runnable action) {
        waiting.add(action);
        return () -> {};
    }

    /// Does what waits longest, and what follows it.
    public void step() {
        waiting.remove().run();
    }

    /// Does all that waits, and what follows it.
    public void release() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
