package org.ixplanner.engine.business.adoption;

import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The sets of members that nobody wants to change.
///
/// @param found smaller ones first
/// @param areAll whether every set was looked at
/// @param least the one within all others; empty unless differences are proven to increase
/// @param greatest the one that all others are within; empty unless differences are proven to increase
/// @param cycle through which best responses go for ever where none was found on their way; else empty
public record Equilibria(
        List<MemberSet> found,
        boolean areAll,
        Optional<MemberSet> least,
        Optional<MemberSet> greatest,
        List<MemberSet> cycle) {

    /// Keeps its own copies of the lists.
    public Equilibria {
        found = List.copyOf(found);
        cycle = List.copyOf(cycle);
    }

    /// Those of a game: all of them while at most [DifferenceTest#ALL_SETS] may choose, else those at which best
    /// responses from nobody, from everybody and from each free candidate alone end.
    ///
    /// @param differences what the test of this game found
    public static Equilibria of(JoiningGame game, Differences differences) {
        boolean areAll = game.free().size() <= DifferenceTest.ALL_SETS;
        List<JoiningPath> paths = paths(game);
        NavigableSet<MemberSet> found = new TreeSet<>();
        if (areAll) {
            allSets(game).stream().filter(game::isEquilibrium).forEach(found::add);
        } else {
            Stream.concat(paths.stream(), starts(game))
                    .filter(JoiningPath::settles)
                    .map(JoiningPath::end)
                    .forEach(found::add);
        }
        boolean proven = differences instanceof Differences.Increasing;
        return new Equilibria(
                List.copyOf(found),
                areAll,
                proven ? Optional.of(paths.getFirst().end()) : Optional.empty(),
                proven ? Optional.of(paths.getLast().end()) : Optional.empty(),
                paths.stream()
                        .filter(path -> !path.settles())
                        .map(JoiningPath::cycle)
                        .findFirst()
                        .orElse(List.of()));
    }

    private static List<JoiningPath> paths(JoiningGame game) {
        BestResponses responses = new BestResponses(game);
        return List.of(responses.fromNobody(), responses.fromEverybody());
    }

    private static Stream<JoiningPath> starts(JoiningGame game) {
        BestResponses responses = new BestResponses(game);
        return game.free().stream()
                .map(position -> responses.from(game.committed().with(position), MemberSet.none()));
    }

    /// Every set that the candidates can form: all who are committed, nobody who refuses.
    static NavigableSet<MemberSet> allSets(JoiningGame game) {
        List<Integer> free = game.free();
        MemberSet committed = game.committed();
        NavigableSet<MemberSet> all = new TreeSet<>();
        for (long mask = 0; mask < 1L << free.size(); mask++) {
            all.add(committed.and(MemberSet.chosen(free, mask)));
        }
        return all;
    }
}
