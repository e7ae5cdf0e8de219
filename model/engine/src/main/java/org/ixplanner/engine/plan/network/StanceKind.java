package org.ixplanner.engine.plan.network;

/// What a network says of joining an exchange.
public enum StanceKind {
    /// it has signed or promised
    COMMITTED,
    /// it joins if it gains
    WILLING,
    /// it has not made up its mind
    UNDECIDED,
    /// it will not join
    REFUSES
}
