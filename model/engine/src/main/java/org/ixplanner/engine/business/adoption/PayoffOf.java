package org.ixplanner.engine.business.adoption;

/// What each set of members is worth to each. A pure function: the same set gives the same amounts.
@FunctionalInterface
public interface PayoffOf {

    /// The worth of a month with these members and no others.
    Payoffs of(MemberSet members);
}
