package org.ixplanner.engine.business.adoption;

import java.util.List;
import org.ixplanner.engine.business.Money;

/// What a month is worth, with certain members, against a month without the exchange; positive is a gain.
///
/// @param candidates to each candidate, member or not, in the order of the game
/// @param others to everybody else who counts: sellers of transit at home that are no candidates
public record Payoffs(List<Money> candidates, Money others) {

    /// Keeps its own copy of the list.
    public Payoffs {
        candidates = List.copyOf(candidates);
    }

    /// To all of them together.
    public Money total() {
        Money total = others;
        for (Money one : candidates) {
            total = total.plus(one);
        }
        return total;
    }
}
