package org.ixplanner.app.task;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/// A crew of its own for one long job, as many threads as asked for.
public final class FixedCrew implements Crew, AutoCloseable {

    private final ExecutorService threads;

    /// @param size how many threads, at least one
    public FixedCrew(int size) {
        AtomicInteger number = new AtomicInteger();
        threads = Executors.newFixedThreadPool(size, work -> {
            Thread thread = new Thread(work, "ixplanner-crew-" + number.incrementAndGet());
            // A job that failed must not keep the program from ending.
            thread.setDaemon(true);
            return thread;
        });
    }

    /// As many as there are processors but one: edits made meanwhile have that.
    public static FixedCrew besideTheWindow() {
        return new FixedCrew(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
    }

    @Override
    public void execute(Runnable work) {
        threads.execute(work);
    }

    /// Ends all threads; work that goes on is not waited for.
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
