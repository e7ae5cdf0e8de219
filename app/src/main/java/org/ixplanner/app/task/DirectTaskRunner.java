package org.ixplanner.app.task;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/// Runs everything at once, in the caller's thread: for tests of what has no window.
public final class DirectTaskRunner implements TaskRunner {

    @Override
    public <T> Cancellable start(Job<T> job) {
        T result;
        try {
            result = job.work().run(Progress.NONE);
        } catch (CancellationException e) {
            job.cancelled().run();
            return () -> {};
        } catch (Exception e) {
            job.failed().accept(e);
            return () -> {};
        }
        job.done().accept(result);
        return () -> {};
    }

    @Override
    public Cancellable after(Duration delay, Runnable action) {
        action.run();
        return () -> {};
    }
}
