package org.ixplanner.engine.work;

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

    /// Offers the executor all parts but the first, which is what the caller does itself.
    public void offer() {
        tasks.stream().skip(1).forEach(executor::execute);
    }

    /// What all come to, in the order in which they were added.
    ///
    /// @throws RuntimeException the first that a part threw
    public List<T> all() {
        offer();
        // Does nothing where somebody else has begun, so that nobody waits while there is work.
        tasks.forEach(FutureTask::run);
        List<T> all = new ArrayList<>(tasks.size());
        for (int i = 0; i < tasks.size(); i++) {
            all.add(get(i, RuntimeException.class));
        }
        return all;
    }

    /// What one of them comes to: done here unless somebody else has begun.
    ///
    /// @param position in the order in which they were added
    /// @param failure what a part may throw besides what is unchecked
    /// @throws E if the part threw it
    public <E extends Exception> T get(int position, Class<E> failure) throws E {
        FutureTask<T> task = tasks.get(position);
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (failure.isInstance(e.getCause())) {
                throw failure.cast(e.getCause());
            }
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
