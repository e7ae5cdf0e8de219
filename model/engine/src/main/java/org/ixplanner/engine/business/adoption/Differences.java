package org.ixplanner.engine.business.adoption;

import org.ixplanner.engine.business.Money;

/// Whether every network gains the more from being a member the more others are: increasing differences. Only then is
/// there a least and a greatest equilibrium, and best responses from nobody and from everybody find them.
public sealed interface Differences {

    /// They increase over all sets: proven.
    record Increasing() implements Differences {}

    /// They increase over the sets that were looked at, which are not all: not proven.
    ///
    /// @param comparisons how many were made
    record NotRefuted(int comparisons) implements Differences {}

    /// They do not.
    ///
    /// @param witness where
    record Failing(Witness witness) implements Differences {}

    /// One case in which a network gains less because another joined. Of all cases the one with the fewest members.
    ///
    /// @param position who gains less
    /// @param joining who joined
    /// @param members who else is a member, neither of the two
    /// @param gainBefore what the one gains without the other
    /// @param gainAfter what it gains with it
    record Witness(int position, int joining, MemberSet members, Money gainBefore, Money gainAfter) {}
}
