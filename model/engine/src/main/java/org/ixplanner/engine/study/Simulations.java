package org.ixplanner.engine.study;

import java.util.List;
import java.util.concurrent.Executor;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.LiveSimulator;
import org.ixplanner.engine.work.Parts;

/// Simulations of one plan, each situation once, those that others have time for side by side. Each is a pure function
/// of its situation, so the number of threads reaches no result.
final class Simulations {

    private final List<Situation> situations;
    private final Parts<Result> parts;

    /// @param live simulates; what situations share it works out once
    /// @param situations to simulate
    /// @param executor may take some over; whatever it does not begin is done by who asks for it
    Simulations(LiveSimulator live, List<Situation> situations, Executor executor) {
        this.situations = situations.stream().distinct().toList();
        parts = new Parts<>(executor);
        this.situations.forEach(situation -> parts.add(() -> live.simulate(situation)));
        parts.offer();
    }

    /// The result of one of them.
    ///
    /// @throws CannotSimulateException if the plan does not say enough
    Result of(Situation situation) throws CannotSimulateException {
        int position = situations.indexOf(situation);
        if (position < 0) {
            throw new IllegalArgumentException("not asked for: " + situation.scenario());
        }
        return parts.get(position, CannotSimulateException.class);
    }
}
