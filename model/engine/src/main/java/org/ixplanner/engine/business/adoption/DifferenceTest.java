package org.ixplanner.engine.business.adoption;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.ixplanner.engine.business.Money;

/// Tests a game for increasing differences: over all sets while few may choose, else along paths. Comparing sets that
/// differ by one member is enough, as the others follow from those one after another.
///
/// @param game who may join and what it is worth
public record DifferenceTest(JoiningGame game) {

    /// Up to so many free candidates all sets are looked at.
    public static final int ALL_SETS = 12;

    /// What the test finds.
    ///
    /// @param paths whose sets are looked at where there are too many for all
    public Differences run(List<JoiningPath> paths) {
        if (game.free().size() <= ALL_SETS) {
            NavigableSet<MemberSet> all = Equilibria.allSets(game);
            return witness(all).<Differences>map(Differences.Failing::new).orElseGet(Differences.Increasing::new);
        }
        NavigableSet<MemberSet> visited = visited(paths);
        return witness(visited)
                .<Differences>map(Differences.Failing::new)
                .orElseGet(() -> new Differences.NotRefuted(comparisons(visited)));
    }

    private static NavigableSet<MemberSet> visited(List<JoiningPath> paths) {
        NavigableSet<MemberSet> visited = new TreeSet<>();
        for (JoiningPath path : paths) {
            MemberSet members = path.start();
            visited.add(members);
            for (JoiningPath.Step step : path.steps()) {
                members = step.joins() ? members.with(step.position()) : members.without(step.position());
                visited.add(members);
            }
        }
        return visited;
    }

    private Optional<Differences.Witness> witness(NavigableSet<MemberSet> sets) {
        for (MemberSet members : sets) {
            for (int joining : game.free()) {
                if (!members.has(joining) && sets.contains(members.with(joining))) {
                    Optional<Differences.Witness> witness = witness(members, joining);
                    if (witness.isPresent()) {
                        return witness;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Differences.Witness> witness(MemberSet members, int joining) {
        for (int position : game.free()) {
            if (position != joining && !members.has(position)) {
                Money before = game.gain(position, members);
                Money after = game.gain(position, members.with(joining));
                if (after.compareTo(before) < 0) {
                    return Optional.of(new Differences.Witness(position, joining, members, before, after));
                }
            }
        }
        return Optional.empty();
    }

    private int comparisons(NavigableSet<MemberSet> sets) {
        int comparisons = 0;
        for (MemberSet members : sets) {
            for (int joining : game.free()) {
                if (!members.has(joining) && sets.contains(members.with(joining))) {
                    comparisons += (int) game.free().stream()
                            .filter(position -> position != joining && !members.has(position))
                            .count();
                }
            }
        }
        return comparisons;
    }
}
