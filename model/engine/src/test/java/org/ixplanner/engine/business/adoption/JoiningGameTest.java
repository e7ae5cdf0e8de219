package org.ixplanner.engine.business.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.StanceKind;
import org.junit.jupiter.api.Test;

/// Who joins, on games small enough to be worked out by hand or by trying everything.
final class JoiningGameTest {

    private static Candidate willing(int asn, long threshold) {
        return new Candidate(new Asn(asn), StanceKind.WILLING, new Money(threshold));
    }

    private static Candidate saying(int asn, StanceKind stance) {
        return new Candidate(new Asn(asn), stance, Money.ZERO);
    }

    // Each member pays 10 and is worth 6 to each other member: alone −10, two −4 each, three +2 each.
    private static JoiningGame three(Candidate... candidates) {
        return new JoiningGame(
                List.of(candidates),
                members -> DrawnGames.payoffs(
                        candidates.length, position -> members.has(position) ? 6L * (members.size() - 1) - 10 : 0));
    }

    private static MemberSet set(Integer... positions) {
        return MemberSet.of(List.of(positions));
    }

    private static Equilibria equilibria(JoiningGame game) {
        return Equilibria.of(game, differences(game));
    }

    private static Differences differences(JoiningGame game) {
        BestResponses responses = new BestResponses(game);
        return new DifferenceTest(game).run(List.of(responses.fromNobody(), responses.fromEverybody()));
    }

    @Test
    void nobodyComesFirstAndEverybodyStays() {
        JoiningGame game = three(willing(1, 0), willing(2, 0), willing(3, 0));
        // Alone a network would lose 10, so from nobody nobody moves; the third of three gains 6·2 − 10 = 2, so from
        // everybody nobody moves either.
        assertThat(new BestResponses(game).fromNobody().steps()).isEmpty();
        assertThat(new BestResponses(game).fromEverybody().steps()).isEmpty();
        assertThat(differences(game)).isEqualTo(new Differences.Increasing());
        Equilibria found = equilibria(game);
        assertThat(found.found()).containsExactly(set(), set(0, 1, 2));
        assertThat(found.least()).contains(set());
        assertThat(found.greatest()).contains(set(0, 1, 2));
    }

    @Test
    void theCriticalMassBringsTheOthersIn() {
        JoiningGame game = three(willing(1, 0), willing(2, 0), willing(3, 0));
        // With one committed, the second would gain 6 − 10 = −4; with two, the third gains 2 and then all do.
        CriticalMass mass = CriticalMass.of(game, end -> end.size() == 3).orElseThrow();
        assertThat(mass).isEqualTo(new CriticalMass(set(0, 1), true, set(0, 1, 2), set()));
    }

    @Test
    void whoCommitsAndStillLosesIsNamed() {
        // The third wants 5 and gains 2: it never comes by itself, so it must be among those who commit.
        JoiningGame game = three(willing(1, 0), willing(2, 0), willing(3, 5));
        CriticalMass mass = CriticalMass.of(game, end -> end.size() == 3).orElseThrow();
        assertThat(mass.committing()).isEqualTo(set(0, 2));
        assertThat(mass.losers()).isEqualTo(set(2));
    }

    @Test
    void whoRefusesIsNeverInAndWhoIsCommittedAlways() {
        JoiningGame game = three(saying(1, StanceKind.COMMITTED), saying(2, StanceKind.REFUSES), willing(3, 0));
        assertThat(equilibria(game).found()).containsExactly(set(0));
        assertThat(game.everybody()).isEqualTo(set(0, 2));
        assertThat(CriticalMass.of(game, end -> end.has(1))).isEmpty();
    }

    @Test
    void thoseMostWorthAreRecruitedNext() {
        JoiningGame game =
                three(saying(1, StanceKind.COMMITTED), saying(2, StanceKind.REFUSES), willing(3, 0), willing(4, 0));
        // Now: AS1 alone, −10 in all. If AS2 came: two members, 2·(6 − 10) = −8, and then AS3 gains 12 − 10 and
        // follows, AS4 too: four members, 4·(18 − 10) = 32, that is 42 more. The same with either of the willing, but
        // without AS2 only three come: 3·2 = 6, that is 16 more.
        List<Recruit> ranking = Recruit.ranking(game, set(0));
        assertThat(ranking).extracting(Recruit::position).containsExactly(1, 2, 3);
        assertThat(ranking).extracting(Recruit::worth).containsExactly(new Money(42), new Money(16), new Money(16));
        assertThat(ranking).extracting(Recruit::direct).containsOnly(new Money(2));
        assertThat(ranking.getFirst().follow()).isEqualTo(set(2, 3));
        assertThat(ranking.getFirst().ownMargin()).isEqualTo(new Money(8));
        // AS1: −10 with it, 0 without; the others: −8 with, −10 without.
        assertThat(Recruit.marginalContributions(game, set(0)))
                .containsExactly(new Money(-10), new Money(2), new Money(2), new Money(2));
    }

    @Test
    void theWavesFollowEachOther() {
        // AS2 comes for one other (6 − 10 ≥ −4), AS3 only for two, AS4 for three.
        JoiningGame game = three(saying(1, StanceKind.COMMITTED), willing(2, -4), willing(3, 2), willing(4, 8));
        JoiningWaves waves = JoiningWaves.of(game, new BestResponses(game).fromNobody());
        assertThat(waves.waves()).containsExactly(set(0), set(1), set(2), set(3));
        assertThat(waves.after(2)).isEqualTo(set(0, 1));
        assertThat(waves.after(9)).isEqualTo(set(0, 1, 2, 3));
    }

    @Test
    void whereNobodyRestsTheCycleIsGiven() {
        // AS1 wants to be where AS2 is, AS2 to be where AS1 is not.
        JoiningGame game = new JoiningGame(
                List.of(willing(1, 1), willing(2, 1)),
                members -> DrawnGames.payoffs(
                        2,
                        position ->
                                !members.has(position) ? 0 : members.has(1 - position) == (position == 0) ? 5 : -5));
        Equilibria found = equilibria(game);
        assertThat(found.found()).isEmpty();
        assertThat(found.areAll()).isTrue();
        assertThat(found.least()).isEmpty();
        assertThat(found.cycle()).containsExactlyInAnyOrder(set(), set(1), set(0, 1), set(0));
        assertThat(differences(game))
                .isEqualTo(new Differences.Failing(new Differences.Witness(1, 0, set(), new Money(5), new Money(-5))));
    }

    @Test
    void allEquilibriaOfDrawnGamesAreFoundAndNoneIsInvented() {
        for (long seed = 1; seed <= 60; seed++) {
            int size = 2 + (int) (seed % 11);
            for (JoiningGame game : List.of(DrawnGames.wild(seed, size), DrawnGames.friendly(seed, size))) {
                assertThat(equilibria(game).found())
                        .as("seed %d, %d candidates", seed, size)
                        .containsExactlyInAnyOrderElementsOf(slowEquilibria(game));
            }
        }
    }

    @Test
    void whereDifferencesIncreaseTheEndsOfBestResponsesEncloseAllEquilibria() {
        int proven = 0;
        for (long seed = 1; seed <= 60; seed++) {
            int size = 2 + (int) (seed % 11);
            for (JoiningGame game : List.of(DrawnGames.wild(seed, size), DrawnGames.friendly(seed, size))) {
                Equilibria found = equilibria(game);
                boolean increasing = slowIncreasing(game);
                assertThat(differences(game) instanceof Differences.Increasing)
                        .as("seed %d", seed)
                        .isEqualTo(increasing);
                assertThat(found.least().isPresent()).isEqualTo(increasing);
                if (increasing) {
                    proven++;
                    assertThat(found.found())
                            .as("seed %d", seed)
                            .contains(found.least().orElseThrow());
                    assertThat(found.found()).allMatch(found.least().orElseThrow()::isWithin);
                    assertThat(found.found())
                            .allMatch(set -> set.isWithin(found.greatest().orElseThrow()));
                }
            }
        }
        assertThat(proven).isGreaterThanOrEqualTo(60);
    }

    @Test
    void theCriticalMassOfDrawnGamesIsTheSmallest() {
        for (long seed = 1; seed <= 40; seed++) {
            int size = 2 + (int) (seed % 8);
            for (JoiningGame game : List.of(DrawnGames.wild(seed, size), DrawnGames.friendly(seed, size))) {
                int target = Math.max(1, game.everybody().size() - 1);
                Optional<CriticalMass> mass = CriticalMass.of(game, end -> end.size() >= target);
                assertThat(mass.map(found -> found.committing().size()))
                        .as("seed %d", seed)
                        .isEqualTo(slowCriticalMass(game, target));
            }
        }
    }

    @Test
    void beyondTwentyTheCriticalMassIsAnUpperBound() {
        JoiningGame game = DrawnGames.friendly(3, 40);
        CriticalMass mass =
                CriticalMass.of(game, end -> end.equals(game.everybody())).orElseThrow();
        assertThat(mass.isExact()).isFalse();
        JoiningPath path = new BestResponses(game).from(game.committed().and(mass.committing()), mass.committing());
        assertThat(path.end()).isEqualTo(game.everybody());
        assertThat(new DifferenceTest(game).run(List.of(path))).isInstanceOf(Differences.NotRefuted.class);
        assertThat(equilibria(game).least()).isEmpty();
    }

    @Test
    void eachSetIsSolvedOnce() {
        List<MemberSet> asked = new ArrayList<>();
        JoiningGame game = new JoiningGame(List.of(willing(1, 0), willing(2, 0)), members -> {
            asked.add(members);
            return DrawnGames.payoffs(2, _ -> 0);
        });
        equilibria(game);
        equilibria(game);
        assertThat(asked).containsExactlyInAnyOrder(set(), set(0), set(1), set(0, 1));
        assertThat(game.setsSolved()).isEqualTo(4);
    }

    // From the definition alone: for each set of candidates, nobody wants to be elsewhere.
    private static List<MemberSet> slowEquilibria(JoiningGame game) {
        List<MemberSet> found = new ArrayList<>();
        int size = game.candidates().size();
        for (int mask = 0; mask < 1 << size; mask++) {
            MemberSet members = MemberSet.none();
            boolean rests = true;
            for (int i = 0; i < size; i++) {
                members = (mask >> i & 1) == 1 ? members.with(i) : members;
            }
            for (int i = 0; i < size && rests; i++) {
                Candidate candidate = game.candidates().get(i);
                long in = game.payoffs(members.with(i)).candidates().get(i).minor();
                long out = game.payoffs(members.without(i)).candidates().get(i).minor();
                boolean should =
                        switch (candidate.stance()) {
                            case COMMITTED -> true;
                            case REFUSES -> false;
                            case WILLING, UNDECIDED ->
                                in - out >= candidate.threshold().minor();
                        };
                rests = should == members.has(i);
            }
            if (rests) {
                found.add(members);
            }
        }
        return found;
    }

    // Over all pairs of sets one within the other, not only neighbours.
    private static boolean slowIncreasing(JoiningGame game) {
        List<MemberSet> all = List.copyOf(Equilibria.allSets(game));
        boolean few = all.size() <= 256;
        for (MemberSet small : all) {
            for (MemberSet large : all) {
                boolean compared = small.isWithin(large) && (few || large.size() <= small.size() + 1);
                for (int i : game.free()) {
                    if (compared && !large.has(i) && game.gain(i, small).compareTo(game.gain(i, large)) > 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private static Optional<Integer> slowCriticalMass(JoiningGame game, int target) {
        List<Integer> free = game.free();
        int best = Integer.MAX_VALUE;
        for (int mask = 0; mask < 1 << free.size(); mask++) {
            MemberSet committing = MemberSet.chosen(free, mask);
            JoiningPath path = new BestResponses(game).from(game.committed().and(committing), committing);
            if (path.settles() && path.end().size() >= target) {
                best = Math.min(best, committing.size());
            }
        }
        return best == Integer.MAX_VALUE ? Optional.empty() : Optional.of(best);
    }
}
