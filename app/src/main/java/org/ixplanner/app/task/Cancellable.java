package org.ixplanner.app.task;

/// Started work.
@FunctionalInterface
public interface Cancellable {

    /// Tells the work that it is no longer wanted. It ends at its next step, and nothing follows it.
    void cancel();
}
