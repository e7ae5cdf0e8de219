package org.ixplanner.engine.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;

/// Runs the draws of a hypercube through a model. Each draw stands in its own place of the result, so neither the
/// number of threads nor their order reaches it.
///
/// @param executor may take parts over; whatever it does not begin is done by who asks
/// @param done is told how many draws are done, from any thread
/// @param cancelled asked before each draw
public record Sampling(Executor executor, IntConsumer done, BooleanSupplier cancelled) {

    private static final int DRAWS_A_TASK = 16;

    /// On the caller's thread alone, without progress.
    public static Sampling quietly() {
        return new Sampling(Runnable::run, _ -> {}, () -> false);
    }

    /// The figures of every draw: a row a draw.
    ///
    /// @throws CancellationException if it was cancelled
    public double[][] run(LatinHypercube hypercube, DrawModel model) {
        double[][] rows = new double[hypercube.draws()][];
        AtomicInteger count = new AtomicInteger();
        List<FutureTask<Boolean>> tasks = new ArrayList<>();
        for (int from = 0; from < rows.length; from += DRAWS_A_TASK) {
            int first = from;
            int end = Math.min(rows.length, from + DRAWS_A_TASK);
            tasks.add(new FutureTask<>(() -> run(hypercube, model, rows, first, end, count), true));
        }
        tasks.subList(1, tasks.size()).forEach(executor::execute);
        // Does nothing where somebody else has begun.
        tasks.forEach(FutureTask::run);
        tasks.forEach(Sampling::await);
        return rows;
    }

    private void run(
            LatinHypercube hypercube, DrawModel model, double[][] rows, int first, int end, AtomicInteger count) {
        for (int draw = first; draw < end; draw++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            rows[draw] = model.figures(hypercube.draw(draw));
        }
        done.accept(count.addAndGet(end - first));
    }

    private static void await(FutureTask<Boolean> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException unchecked -> throw unchecked;
                case Error error -> throw error;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while another thread drew", e);
        }
    }
}
