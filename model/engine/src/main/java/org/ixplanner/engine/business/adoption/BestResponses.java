package org.ixplanner.engine.business.adoption;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ixplanner.engine.business.Money;

/// Best responses, one at a time: of those who want to change, the one with the most to gain by it; of several with as
/// much, the first candidate.
///
/// @param game who may join and what it is worth
public record BestResponses(JoiningGame game) {

    /// From nobody but those who committed.
    public JoiningPath fromNobody() {
        return from(game.committed(), MemberSet.none());
    }

    /// From everybody who does not refuse.
    public JoiningPath fromEverybody() {
        return from(game.everybody(), MemberSet.none());
    }

    /// From these members.
    ///
    /// @param bound those among them who committed on top of the candidates that did, and never leave
    public JoiningPath from(MemberSet start, MemberSet bound) {
        Map<MemberSet, Integer> seen = new LinkedHashMap<>();
        List<JoiningPath.Step> steps = new ArrayList<>();
        MemberSet members = start;
        while (!seen.containsKey(members)) {
            seen.put(members, seen.size());
            Optional<JoiningPath.Step> next = next(members, bound);
            if (next.isEmpty()) {
                return new JoiningPath(start, steps, members, List.of());
            }
            steps.add(next.get());
            int position = next.get().position();
            members = next.get().joins() ? members.with(position) : members.without(position);
        }
        int first = seen.getOrDefault(members, 0);
        return new JoiningPath(
                start, steps, members, seen.keySet().stream().skip(first).toList());
    }

    private Optional<JoiningPath.Step> next(MemberSet members, MemberSet bound) {
        JoiningPath.Step best = null;
        for (int position : game.free()) {
            Money margin = game.margin(position, members);
            boolean wantsIn = margin.compareTo(Money.ZERO) >= 0;
            boolean changes = wantsIn != members.has(position) && !bound.has(position);
            if (changes
                    && (best == null
                            || Math.abs(margin.minor()) > Math.abs(best.margin().minor()))) {
                best = new JoiningPath.Step(position, wantsIn, margin);
            }
        }
        return Optional.ofNullable(best);
    }
}
