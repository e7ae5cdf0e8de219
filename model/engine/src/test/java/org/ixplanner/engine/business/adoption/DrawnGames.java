package org.ixplanner.engine.business.adoption;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.StanceKind;

/// Games whose payoffs are drawn, for tests.
final class DrawnGames {

    private DrawnGames() {}

    /// Every payoff of every set drawn on its own: anything can happen.
    static JoiningGame wild(long seed, int size) {
        return new JoiningGame(
                candidates(seed, size),
                members -> payoffs(
                        size, position -> new SplittableRandom(seed * 1_000_003 + members.hashCode() * 31L + position)
                                .nextLong(-100, 101)));
    }

    /// Each pair of members is worth something to both, never less than nothing; being there costs something.
    static JoiningGame friendly(long seed, int size) {
        SplittableRandom random = new SplittableRandom(seed);
        long[][] worth = new long[size][size];
        long[] cost = new long[size];
        for (int i = 0; i < size; i++) {
            cost[i] = random.nextLong(0, 100);
            for (int j = 0; j < size; j++) {
                worth[i][j] = i == j ? 0 : random.nextLong(0, 60);
            }
        }
        return new JoiningGame(
                candidates(seed, size),
                members -> payoffs(size, position -> {
                    long sum = members.has(position) ? -cost[position] : 0;
                    for (int other : members.positions()) {
                        sum += members.has(position) ? worth[position][other] : 0;
                    }
                    return sum;
                }));
    }

    /// Payoffs as a function of the position.
    static Payoffs payoffs(int size, IntToLongFunction minor) {
        List<Money> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            all.add(new Money(minor.applyAsLong(i)));
        }
        return new Payoffs(all, Money.ZERO);
    }

    /// Willing networks with drawn thresholds, one in six of them committed and one in six refusing.
    static List<Candidate> candidates(long seed, int size) {
        SplittableRandom random = new SplittableRandom(~seed);
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            StanceKind stance =
                    switch (random.nextInt(6)) {
                        case 0 -> StanceKind.COMMITTED;
                        case 1 -> StanceKind.REFUSES;
                        case 2 -> StanceKind.UNDECIDED;
                        default -> StanceKind.WILLING;
                    };
            all.add(new Candidate(new Asn(i + 1), stance, new Money(random.nextLong(-10, 30))));
        }
        return all;
    }
}
