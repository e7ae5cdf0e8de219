package org.ixplanner.engine.uncertainty;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.ixplanner.engine.work.Parts;

/// Runs the draws of a hypercube through a model. Each draw stands in its own place of the result, so neither the
/// number of threads nor their order reaches it.
///
/// @param executor may take parts over; whatever it does not begin is done by who asks
/// @param done is told how many draws are done, from any thread
/// @param cancelled asked before each draw
public record Sampling(Executor executor, IntConsumer done, BooleanSupplier cancelled) {

    private static final int DRAWS_A_PART = 16;

    /// On the caller's thread alone, without progress.
    public static Sampling quietly() {
        return new Sampling(Runnable::run, _ -> {}, () -> false);
    }

    /// The figures of every draw: a row a draw.
    ///
    /// @throws CancellationException if it was cancelled
    public double[][] run(LatinHypercube hypercube, DrawModel model) {
        AtomicInteger count = new AtomicInteger();
        Parts<List<double[]>> parts = new Parts<>(executor);
        for (int from = 0; from < hypercube.draws(); from += DRAWS_A_PART) {
            int first = from;
            int end = Math.min(hypercube.draws(), from + DRAWS_A_PART);
            parts.add(() -> {
                List<double[]> rows = rows(hypercube, model, first, end);
                done.accept(count.addAndGet(rows.size()));
                return rows;
            });
        }
        return parts.all().stream().flatMap(List::stream).toArray(double[][]::new);
    }

    private List<double[]> rows(LatinHypercube hypercube, DrawModel model, int first, int end) {
        List<double[]> rows = new ArrayList<>();
        for (int draw = first; draw < end; draw++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            rows.add(model.figures(hypercube.draw(draw)));
        }
        return rows;
    }
}
