package org.ixplanner.bench;

import java.util.Locale;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.DrawnCountry;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.LiveSimulator;

/// Simulates a drawn country of more than a million flows in whatever heap Java was given, live, and says what is in
/// use then. It ends with an error where the heap does not do.
public final class FlowMemory {

    private FlowMemory() {}

    /// @param arguments how many networks; 1,100 if nothing is said
    public static void main(String[] arguments) throws CannotSimulateException {
        int networks = arguments.length == 0 ? 1100 : Integer.parseInt(arguments[0]);
        Plan plan = DrawnCountry.plan(1, networks, 50, 5000);
        LiveSimulator live = new LiveSimulator();
        live.simulate(Situation.of(plan));
        Result result = live.simulate(Situation.of(new Edits(plan).peak(7)));
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        double usedMb = (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
        // Once more, so that what the simulator keeps was in use.
        Result again = live.simulate(Situation.of(plan));
        System.out.printf(
                Locale.ROOT,
                // not shown: for whoever measures
                "%d flows, %d supply flows: %.0f MB in use after a collection, of at most %.0f MB; again %d flows%n",
                result.flows().size(),
                result.supply().size(),
                usedMb,
                runtime.maxMemory() / 1e6,
                again.flows().size());
    }
}
