package org.ixplanner.engine.business.adoption;

import java.util.ArrayList;
import java.util.List;

/// When the members of an outcome join: in waves, each of those who join once they have seen the wave before.
///
/// @param waves who joins in each; the first are those who committed
public record JoiningWaves(List<MemberSet> waves) {

    /// Keeps its own copy of the list.
    public JoiningWaves {
        waves = List.copyOf(waves);
    }

    /// The waves of a path from nobody that settles. Whoever joined and left again is in none.
    public static JoiningWaves of(JoiningGame game, JoiningPath path) {
        List<MemberSet> waves = new ArrayList<>(List.of(path.start()));
        MemberSet there = path.start();
        while (!path.end().isWithin(there)) {
            MemberSet wave = wanting(game, path.end(), there);
            if (wave.size() == 0) {
                wave = MemberSet.none().with(nextOf(path, there));
            }
            waves.add(wave);
            there = there.and(wave);
        }
        return new JoiningWaves(waves);
    }

    /// Who is a member after so many waves; the first counts as one.
    public MemberSet after(long count) {
        MemberSet members = MemberSet.none();
        for (int i = 0; i < Math.min(count, waves.size()); i++) {
            members = members.and(waves.get(i));
        }
        return members;
    }

    private static MemberSet wanting(JoiningGame game, MemberSet end, MemberSet there) {
        MemberSet wave = MemberSet.none();
        for (int position : end.positions()) {
            wave = !there.has(position) && game.wantsIn(position, there) ? wave.with(position) : wave;
        }
        return wave;
    }

    private static int nextOf(JoiningPath path, MemberSet there) {
        return path.steps().stream()
                .map(JoiningPath.Step::position)
                .filter(position -> !there.has(position) && path.end().has(position))
                .findFirst()
                .orElseThrow();
    }
}
