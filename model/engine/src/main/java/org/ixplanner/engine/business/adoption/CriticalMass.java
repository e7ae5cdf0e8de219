package org.ixplanner.engine.business.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The fewest free candidates who, if they commit, bring the others in until a target is reached.
///
/// @param committing who commits
/// @param isExact whether no smaller set does it; else it is an upper bound
/// @param end who is a member in the end
/// @param losers of those who commit, who gains less than its threshold even in the end
public record CriticalMass(MemberSet committing, boolean isExact, MemberSet end, MemberSet losers) {

    /// Up to so many free candidates every set is tried.
    public static final int EXACT = 20;

    /// The critical mass of a game.
    ///
    /// @param target whether the members in the end are enough
    /// @return empty where no set reaches it (beyond [#EXACT] free candidates: where none was found)
    public static Optional<CriticalMass> of(JoiningGame game, Predicate<MemberSet> target) {
        return game.free().size() <= EXACT ? exact(game, target) : upperBound(game, target);
    }

    private static Optional<CriticalMass> exact(JoiningGame game, Predicate<MemberSet> target) {
        List<Integer> free = game.free();
        for (int size = 0; size <= free.size(); size++) {
            Optional<CriticalMass> found = ofSize(game, target, free, size, 0, MemberSet.none());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    // Sets of one size in the order of their candidates, so that the first found is always the same.
    private static Optional<CriticalMass> ofSize(
            JoiningGame game,
            Predicate<MemberSet> target,
            List<Integer> free,
            int missing,
            int from,
            MemberSet committing) {
        if (missing == 0) {
            return reached(game, target, committing, true);
        }
        for (int i = from; i <= free.size() - missing; i++) {
            Optional<CriticalMass> found = ofSize(game, target, free, missing - 1, i + 1, committing.with(free.get(i)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    // Everybody commits, then whoever is not needed is let go, those who gain most by themselves first.
    private static Optional<CriticalMass> upperBound(JoiningGame game, Predicate<MemberSet> target) {
        Optional<CriticalMass> best = reached(game, target, MemberSet.of(game.free()), false);
        if (best.isEmpty()) {
            return reached(game, target, MemberSet.none(), false);
        }
        List<Integer> order = new ArrayList<>(game.free());
        MemberSet everybody = game.everybody();
        order.sort((a, b) -> game.margin(b, everybody).compareTo(game.margin(a, everybody)));
        MemberSet committing = MemberSet.of(game.free());
        for (int position : order) {
            Optional<CriticalMass> fewer = reached(game, target, committing.without(position), false);
            if (fewer.isPresent()) {
                committing = committing.without(position);
                best = fewer;
            }
        }
        return best;
    }

    private static Optional<CriticalMass> reached(
            JoiningGame game, Predicate<MemberSet> target, MemberSet committing, boolean isExact) {
        JoiningPath path = new BestResponses(game).from(game.committed().and(committing), committing);
        if (!path.settles() || !target.test(path.end())) {
            return Optional.empty();
        }
        MemberSet losers = MemberSet.none();
        for (int position : committing.positions()) {
            losers = game.wantsIn(position, path.end()) ? losers : losers.with(position);
        }
        return Optional.of(new CriticalMass(committing, isExact, path.end(), losers));
    }
}
