package org.ixplanner.engine.simulation.run;

import java.util.ArrayList;
import java.util.List;
import org.ixplanner.engine.fibre.Ground;
import org.ixplanner.engine.scenario.Situation;
import org.ixplanner.engine.scenario.enact.Enacted;
import org.ixplanner.engine.simulation.Result;
import org.ixplanner.engine.simulation.walk.TieBreak;

/// Simulates situations that have much in common, such as scenarios of one plan, or a plan before and after an
/// edit. What two of them share is worked out once: the ground, who gets where over it, who asks whom for what,
/// flows, sums. The result is that of [Simulator#simulate(Situation)], bit for bit, whatever was simulated before:
/// a part is used again only where everything that it was made of is the same. An edit of a price makes bills anew;
/// of a peak, its sink's flows and all sums; of a membership, routes and walks; of a span, the ground.
///
/// It belongs to whoever made it and keeps what was used last, at most some [#MOST_FLOWS] flows besides the last two.
/// Several threads may ask at once.
public final class LiveSimulator {

    private static final int MOST_GROUNDS = 4;
    private static final int MOST_PREPARED = 16;
    private static final int MOST_FLOWS = 2_000_000;

    private final Bare bare = new Bare();
    // In the order in which they were used, the last one at the end. Few enough to look at each: telling that two plans
    // differ is quick, a number for all that is in a plan is not.
    private final List<KnownGround> grounds = new ArrayList<>();
    private final List<Prepared> prepared = new ArrayList<>();

    private record KnownGround(Bare.GroundParts parts, Ground ground) {}

    /// Nothing simulated yet.
    public LiveSimulator() {}

    /// What happens in the busy hour of this situation. The plan must be free of errors that the checks tell.
    ///
    /// @throws CannotSimulateException if the plan does not say enough for its demand to be known
    /// @throws IllegalArgumentException if the plan has errors that the checks tell
    public Result simulate(Situation situation) throws CannotSimulateException {
        Enacted enacted = Enacted.of(situation);
        return prepared(situation, enacted).simulate(situation, enacted);
    }

    /// What would happen if other routes were taken where nothing but the lowest number decides. Of this only the
    /// ground is kept.
    ///
    /// @param tieBreak chooses among them, and may ask for anything in the plan
    /// @throws CannotSimulateException if the plan does not say enough for its demand to be known
    public Result simulate(Situation situation, TieBreak tieBreak) throws CannotSimulateException {
        Enacted enacted = Enacted.of(situation);
        Bare.WayParts whole = new Bare.WayParts(new Bare.GroundParts(enacted, situation.assumptions()), enacted);
        return new Prepared(whole, ground(situation, enacted), tieBreak).simulate(situation, enacted);
    }

    private synchronized Ground ground(Situation situation, Enacted enacted) {
        return ground(bare.of(situation, enacted).ground());
    }

    private synchronized Prepared prepared(Situation situation, Enacted enacted) {
        Bare.WayParts ways = bare.of(situation, enacted);
        Prepared found = prepared.stream()
                .filter(one -> one.isOf(ways))
                .findFirst()
                .orElseGet(() -> new Prepared(ways, ground(ways.ground())));
        prepared.remove(found);
        prepared.add(found);
        int flows = prepared.stream().mapToInt(Prepared::flows).sum();
        while (prepared.size() > MOST_PREPARED || (prepared.size() > 2 && flows > MOST_FLOWS)) {
            flows -= prepared.removeFirst().flows();
        }
        return found;
    }

    private Ground ground(Bare.GroundParts parts) {
        KnownGround found = grounds.stream()
                .filter(known -> known.parts.equals(parts))
                .findFirst()
                .orElseGet(() -> new KnownGround(parts, new Ground(parts.enacted(), parts.assumptions())));
        grounds.remove(found);
        grounds.add(found);
        if (grounds.size() > MOST_GROUNDS) {
            grounds.removeFirst();
        }
        return found.ground;
    }
}
