package org.ixplanner.engine.routing.change;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/// Parts of one job that may be done side by side. Whoever asks for them does those that nobody has begun.
///
/// @param <T> what a part comes to
public final class Parts<T> {

    private final Executor executor;
    private final List<FutureTask<T>> tasks = new ArrayList<>();

    /// @param executor may take parts over
    public Parts(Executor executor) {
        this.executor = executor;
    }

    /// One part more.
    public void add(Callable<T> part) {
        tasks.add(new FutureTask<>(part));
    }

    /// What all come to, in the order in which they were added.
    ///
    /// @throws RuntimeException the first that a part threw
    public List<T> all() {
        // The first is what the caller does itself.
        tasks.stream().skip(1).forEach(executor::execute);
        List<T> all = new ArrayList<>(tasks.size());
        for (FutureTask<T> task : tasks) {
            task.run();
            all.add(result(task));
        }
        return all;
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while another thread worked", e);
        }
    }
}
