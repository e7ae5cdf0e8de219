package org.ixplanner.engine.study;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.LiveSimulator;

/// Simulations of one plan, each situation once, those that others have time for side by side. Each is a pure function
/// of its situation, so the number of threads reaches no result.
final class Simulations {

    private final Map<Situation, FutureTask<Result>> tasks = new LinkedHashMap<>();

    /// @param live simulates; what situations share it works out once
    /// @param situations to simulate
    /// @param executor may take some over; whatever it does not begin is done by who asks for it
    Simulations(LiveSimulator live, List<Situation> situations, Executor executor) {
        for (Situation situation : situations) {
            tasks.computeIfAbsent(situation, it -> new FutureTask<>(() -> live.simulate(it)));
        }
        // The first is what the caller does itself.
        List<FutureTask<Result>> others = new ArrayList<>(tasks.values()).subList(1, tasks.size());
        others.forEach(executor::execute);
    }

    /// The result of one of them.
    ///
    /// @throws CannotSimulateException if the plan does not say enough
    Result of(Situation situation) throws CannotSimulateException {
        FutureTask<Result> task = tasks.get(situation);
        if (task == null) {
            throw new IllegalArgumentException("not asked for: " + situation.scenario());
        }
        // Does nothing where somebody else has begun.
        task.run();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw cause(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while another thread simulated", e);
        }
    }

    private static CannotSimulateException cause(ExecutionException failure) {
        return switch (failure.getCause()) {
            case CannotSimulateException cannot -> cannot;
            case RuntimeException unchecked -> throw unchecked;
            case Error error -> throw error;
            case null, default -> throw new IllegalStateException(failure);
        };
    }
}
