package org.ixplanner.app.task;

import java.util.concurrent.Executor;

/// Threads that take over parts of a job. A part that none of them has begun can still be done by the job itself, so a
/// job never waits for a free one.
public interface Crew extends Executor {

    /// Nobody: who hands a part over does it at once.
    Crew NONE = Runnable::run;
}
