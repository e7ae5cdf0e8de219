package org.ixplanner.engine.study.years;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.business.UnknownCostException;
import org.ixplanner.engine.business.adoption.BestResponses;
import org.ixplanner.engine.business.adoption.Candidate;
import org.ixplanner.engine.business.adoption.CriticalMass;
import org.ixplanner.engine.business.adoption.DifferenceTest;
import org.ixplanner.engine.business.adoption.Differences;
import org.ixplanner.engine.business.adoption.Equilibria;
import org.ixplanner.engine.business.adoption.JoiningGame;
import org.ixplanner.engine.business.adoption.JoiningPath;
import org.ixplanner.engine.business.adoption.MemberSet;
import org.ixplanner.engine.business.adoption.Recruit;
import org.ixplanner.engine.business.adoption.SimulatedPayoffs;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.simulation.run.CannotSimulateException;

/// Who joins an exchange in the month of a scenario. Members are positions among the candidates.
///
/// @param exchange its id
/// @param candidates by ASN
/// @param fromNobody how membership settles if only the committed are there at first
/// @param fromEverybody how it settles if all are there at first who do not refuse
/// @param differences whether each gains the more the more others are there
/// @param equilibria sets of members that nobody wants to change
/// @param criticalMass the fewest who, if they commit, bring all in who do not refuse; empty where none do
/// @param contributions of each candidate to all, where membership settles from nobody
/// @param recruits whom to win next there, the most worth first
/// @param setsSolved how many sets of members were simulated
public record WhoJoins(
        String exchange,
        List<Candidate> candidates,
        JoiningPath fromNobody,
        JoiningPath fromEverybody,
        Differences differences,
        Equilibria equilibria,
        Optional<CriticalMass> criticalMass,
        List<Money> contributions,
        List<Recruit> recruits,
        int setsSolved) {

    /// Keeps its own copies of the lists.
    public WhoJoins {
        candidates = List.copyOf(candidates);
        contributions = List.copyOf(contributions);
        recruits = List.copyOf(recruits);
    }

    /// Who joins an exchange. Simulates every set of up to [DifferenceTest#ALL_SETS] candidates who may choose.
    ///
    /// @throws CannotSimulateException if the plan does not say enough
    /// @throws UnknownCostException if a bill that counts is not known
    public static WhoJoins of(Situation situation, String exchange)
            throws CannotSimulateException, UnknownCostException {
        return of(situation, exchange, () -> false);
    }

    /// Who joins an exchange, for somebody who may not wait for it.
    ///
    /// @param cancelled asked before each set of members
    /// @throws CancellationException if it was cancelled
    /// @throws CannotSimulateException if the plan does not say enough
    /// @throws UnknownCostException if a bill that counts is not known
    public static WhoJoins of(Situation situation, String exchange, BooleanSupplier cancelled)
            throws CannotSimulateException, UnknownCostException {
        SimulatedPayoffs payoffs = new SimulatedPayoffs(situation, exchange);
        JoiningGame game = new JoiningGame(payoffs.candidates(), members -> {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            return payoffs.of(members);
        });
        BestResponses responses = new BestResponses(game);
        JoiningPath fromNobody = responses.fromNobody();
        JoiningPath fromEverybody = responses.fromEverybody();
        Differences differences = new DifferenceTest(game).run(List.of(fromNobody, fromEverybody));
        MemberSet settled = fromNobody.end();
        Equilibria equilibria = Equilibria.of(game, differences);
        Optional<CriticalMass> mass = CriticalMass.of(game, game.everybody()::equals);
        List<Money> contributions = Recruit.marginalContributions(game, settled);
        List<Recruit> recruits = Recruit.ranking(game, settled);
        return new WhoJoins(
                exchange,
                payoffs.candidates(),
                fromNobody,
                fromEverybody,
                differences,
                equilibria,
                mass,
                contributions,
                recruits,
                game.setsSolved());
    }

    /// The networks of a set of members, as people know them.
    public List<String> names(MemberSet members) {
        return members.positions().stream()
                .map(position -> candidates.get(position).network().toString())
                .toList();
    }
}
