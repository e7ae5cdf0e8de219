package org.ixplanner.app.task;

import java.time.Duration;

/// Runs work beside the window: in threads, or in tests at once. Called on the window's thread.
public interface TaskRunner {

    /// Starts work. What follows it runs on the window's thread.
    <T> Cancellable start(Job<T> job);

    /// Runs something short on the window's thread after a while.
    Cancellable after(Duration delay, Runnable action);
}
