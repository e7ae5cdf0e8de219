package org.ixplanner.engine.simulation.run;

import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.walk.TieBreak;

/// Simulates one busy hour of a situation. A pure function of the situation: the same one gives the same result, bit
/// for bit, and the order of the plan's tables changes nothing.
public final class Simulator {

    private Simulator() {}

    /// What happens in the busy hour of this situation. The plan must be free of errors that the checks tell.
    ///
    /// @throws CannotSimulateException if the plan does not say enough for its demand to be known
    /// @throws IllegalArgumentException if the plan has errors that the checks tell
    public static Result simulate(Situation situation) throws CannotSimulateException {
        return new LiveSimulator().simulate(situation);
    }

    /// What would happen if other routes were taken where nothing but the lowest number decides.
    ///
    /// @param tieBreak chooses among them
    /// @throws CannotSimulateException if the plan does not say enough for its demand to be known
    public static Result simulate(Situation situation, TieBreak tieBreak) throws CannotSimulateException {
        return new LiveSimulator().simulate(situation, tieBreak);
    }
}
