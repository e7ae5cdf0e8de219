package org.ixplanner.engine.study.doubt;

import java.util.Optional;

/// What the headline figures of one scenario would be on other premises.
///
/// @param scenario its id
/// @param unconfirmed relations of the plan that were inferred and that nobody confirmed
/// @param without the figures without these; empty if there are none
/// @param pairsByTieBreak domestic pairs whose path hangs on the lowest number alone, in the scenario
/// @param bestTies the figures if every network at home chose, among routes of one kind and length, what keeps most at
///     home, then what costs least, then the shortest; empty if nothing hangs on it here or in the baseline
/// @param worstTies the figures if it chose the opposite
public record Doubt(
        String scenario,
        int unconfirmed,
        Optional<Headlines> without,
        int pairsByTieBreak,
        Optional<Headlines> bestTies,
        Optional<Headlines> worstTies) {}
