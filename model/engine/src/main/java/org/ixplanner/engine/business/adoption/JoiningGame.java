package org.ixplanner.engine.business.adoption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ixplanner.engine.business.Money;

/// The game of who joins: each candidate that may choose is a member exactly if its gain from being one, given who else
/// is, reaches its threshold. Each set of members is asked for once and kept. For one thread.
public final class JoiningGame {

    private final List<Candidate> candidates;
    private final PayoffOf payoffOf;
    private final Map<MemberSet, Payoffs> solved = new HashMap<>();

    /// @param candidates who may join, at most once each; results are in this order
    /// @param payoffOf what sets of them are worth
    public JoiningGame(List<Candidate> candidates, PayoffOf payoffOf) {
        this.candidates = List.copyOf(candidates);
        this.payoffOf = payoffOf;
    }

    /// Who may join.
    public List<Candidate> candidates() {
        return candidates;
    }

    /// Those whose gain decides, by position.
    public List<Integer> free() {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            if (candidates.get(i).isFree()) {
                free.add(i);
            }
        }
        return free;
    }

    /// Only those who are members whatever they gain: where "nobody" starts.
    public MemberSet committed() {
        MemberSet members = MemberSet.none();
        for (int i = 0; i < candidates.size(); i++) {
            members = candidates.get(i).isCommitted() ? members.with(i) : members;
        }
        return members;
    }

    /// All who do not refuse: where "everybody" starts.
    public MemberSet everybody() {
        return committed().and(MemberSet.of(free()));
    }

    /// What these members are worth.
    public Payoffs payoffs(MemberSet members) {
        Payoffs known = solved.get(members);
        if (known == null) {
            known = payoffOf.of(members);
            if (known.candidates().size() != candidates.size()) {
                throw new IllegalArgumentException("expected a payoff of each of " + candidates.size());
            }
            solved.put(members, known);
        }
        return known;
    }

    /// How many sets of members were asked for so far.
    public int setsSolved() {
        return solved.size();
    }

    /// What the one at `position` gains from being a member, given the other `members`; it may be among them itself.
    public Money gain(int position, MemberSet members) {
        Money in = payoffs(members.with(position)).candidates().get(position);
        return in.minus(payoffs(members.without(position)).candidates().get(position));
    }

    /// What its gain has above its threshold.
    public Money margin(int position, MemberSet members) {
        return gain(position, members).minus(candidates.get(position).threshold());
    }

    /// Whether the one at `position`, whose gain decides, wants to be a member beside the others.
    public boolean wantsIn(int position, MemberSet members) {
        return margin(position, members).compareTo(Money.ZERO) >= 0;
    }

    /// Whether nobody who may choose wants to change.
    ///
    /// @param members all who are committed and nobody who refuses
    public boolean isEquilibrium(MemberSet members) {
        return free().stream().allMatch(position -> wantsIn(position, members) == members.has(position));
    }
}
