package org.ixplanner.engine.simulation;

import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.plan.Plan;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.scenario.Assumptions;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.engine.simulation.flow.Flow;
import org.ixplanner.engine.simulation.flow.Leg;
import org.ixplanner.engine.simulation.flow.Walk;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.Simulator;
import org.ixplanner.engine.simulation.walk.Scene;

/// Runs simulations for tests and says what came out in short words.
public final class Runs {

    private Runs() {}

    /// The busy hour of a plan under levers.
    public static Result run(Plan plan, Lever... levers) {
        try {
            return Simulator.simulate(situation(plan, levers));
        } catch (CannotSimulateException e) {
            throw new AssertionError(e);
        }
    }

    /// The plan with levers pulled.
    public static Enacted enacted(Plan plan, Lever... levers) {
        return Enacted.of(situation(plan, levers));
    }

    /// The scene of the plan with levers pulled.
    public static Scene scene(Plan plan, Lever... levers) {
        return new Scene(enacted(plan, levers), Assumptions.of(plan));
    }

    private static Situation situation(Plan plan, Lever... levers) {
        return new Situation(plan, Optional.of("test"), List.of(levers), Assumptions.of(plan), 1);
    }

    /// Each flow as `kind origin>sink mbps category km rttMs way`.
    public static List<String> flows(Result result) {
        return result.flows().stream().map(Runs::told).toList();
    }

    private static String told(Flow flow) {
        return "%s %s>%s %s %s %s km %s ms %s"
                .formatted(
                        flow.kind(),
                        flow.origin().key(),
                        flow.sink(),
                        number(flow.mbps()),
                        flow.category(),
                        flow.walk().map(walk -> number(walk.lengthKm())).orElse("-"),
                        flow.rttMs().isPresent() ? number(flow.rttMs().getAsDouble()) : "-",
                        flow.walk().map(Runs::way).orElse("-"));
    }

    private static String way(Walk walk) {
        StringBuilder way = new StringBuilder(walk.legs().getFirst().from());
        for (Leg leg : walk.legs()) {
            way.append('-').append(leg.to());
        }
        return walk.asPath().stream().map(Asn::toString).toList() + " " + way;
    }

    private static String number(double value) {
        return Double.toString(StrictMath.rint(value * 1e9) / 1e9);
    }
}
