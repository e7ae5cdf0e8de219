package org.ixplanner.engine.business.years;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.ixplanner.engine.business.adoption.MemberSet;
import org.ixplanner.engine.business.adoption.PortSizes;
import org.ixplanner.engine.plan.lever.ContentLever;
import org.ixplanner.engine.plan.lever.Lever;
import org.ixplanner.engine.plan.lever.MarketLever;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.run.CannotSimulateException;
import org.ixplanner.engine.simulation.run.Simulator;
import org.ixplanner.engine.work.Parts;

/// Months of each set of members, simulated once at each point of a grid and kept, for any number of threads. A month
/// is a pure function of its members, so who asks first reaches no result.
final class Worlds {

    private final Grid grid;
    private final PortSizes sizes;
    private final Function<MemberSet, Situation> situationOf;
    private final Executor executor;
    private final BooleanSupplier cancelled;
    private final ConcurrentMap<MemberSet, MonthModel> models = new ConcurrentHashMap<>();

    /// The months that are simulated: each level of demand with each share of content that has moved home.
    ///
    /// @param levels demand ÷ the plan's, rising, none twice
    /// @param moved shares of the rest-of-world demand that has become domestic: 0, and the largest one if it is
    ///     not 0
    record Grid(List<Double> levels, List<Double> moved) {

        /// Keeps its own copies of the lists.
        Grid {
            levels = List.copyOf(levels);
            moved = List.copyOf(moved);
        }
    }

    /// @param grid what is simulated
    /// @param sizes how ports are bought
    /// @param situationOf each set of members
    /// @param executor may take simulations over; whatever it does not begin is done by who asks
    /// @param cancelled asked before each simulation
    Worlds(
            Grid grid,
            PortSizes sizes,
            Function<MemberSet, Situation> situationOf,
            Executor executor,
            BooleanSupplier cancelled) {
        this.grid = grid;
        this.sizes = sizes;
        this.situationOf = situationOf;
        this.executor = executor;
        this.cancelled = cancelled;
    }

    MonthModel of(MemberSet members) {
        return models.computeIfAbsent(members, this::solved);
    }

    int setsSolved() {
        return models.size();
    }

    private MonthModel solved(MemberSet members) {
        Situation situation = situationOf.apply(members);
        Parts<Result> results = new Parts<>(executor);
        for (double moved : grid.moved()) {
            for (double level : grid.levels()) {
                results.add(() -> result(at(situation, level, moved)));
            }
        }
        return MonthModel.of(grid, results.all(), sizes);
    }

    // What can be simulated once can be simulated with more demand.
    private Result result(Situation situation) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        try {
            return Simulator.simulate(situation);
        } catch (CannotSimulateException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A situation with another demand, of which a share of the rest of the world has become domestic.
    static Situation at(Situation situation, double level, double moved) {
        if (level == 1 && moved == 0) {
            return situation;
        }
        List<Lever> levers = new ArrayList<>(situation.levers());
        if (moved > 0) {
            levers.add(new ContentLever.MoveHostingHome(moved));
        }
        levers.add(new MarketLever.ScaleDemand(null, level));
        return new Situation(situation.plan(), situation.scenario(), levers, situation.assumptions(), situation.seed());
    }
}
