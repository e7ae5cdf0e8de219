package org.ixplanner.engine.business.adoption;

import java.util.List;
import org.ixplanner.engine.business.Money;

/// How membership settles, one network changing its mind after another.
///
/// @param start who is a member at first
/// @param steps in order
/// @param end who is a member in the end; where it never ends, when it first goes round
/// @param cycle the sets it goes round through for ever, the first being `end`; empty where it settles
public record JoiningPath(MemberSet start, List<Step> steps, MemberSet end, List<MemberSet> cycle) {

    /// One network changes its mind.
    ///
    /// @param position which
    /// @param joins whether it joins or leaves
    /// @param margin what its gain from being a member has above its threshold then; negative where it leaves
    public record Step(int position, boolean joins, Money margin) {}

    /// Keeps its own copies of the lists.
    public JoiningPath {
        steps = List.copyOf(steps);
        cycle = List.copyOf(cycle);
    }

    /// Whether it ends where nobody wants to change.
    public boolean settles() {
        return cycle.isEmpty();
    }
}
