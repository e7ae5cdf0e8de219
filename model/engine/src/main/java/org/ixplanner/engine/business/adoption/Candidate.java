package org.ixplanner.engine.business.adoption;

import org.ixplanner.engine.business.Money;
import org.ixplanner.engine.plan.network.Asn;
import org.ixplanner.engine.plan.network.StanceKind;

/// A network that may be a member of the exchange.
///
/// @param network which
/// @param stance what it says: a committed one is a member whatever it gains, one that refuses never is; a willing one
///     is, while its gain reaches the threshold, and so is one that has not made up its mind
/// @param threshold the gain a month at which it joins
public record Candidate(Asn network, StanceKind stance, Money threshold) {

    /// Whether it is a member whatever it gains.
    public boolean isCommitted() {
        return stance == StanceKind.COMMITTED;
    }

    /// Whether its gain decides.
    public boolean isFree() {
        return stance == StanceKind.WILLING || stance == StanceKind.UNDECIDED;
    }
}
