package org.ixplanner.exchange.caida;

/// Why a line is of no use.
public enum SkipReason {
    /// it is no two ASNs and a relation
    UNREADABLE,
    /// its relation is a code of the older format with four
    OLDER_CODE,
    /// it relates an AS to itself
    OWN_NEIGHBOUR,
    /// an earlier line relates the two ASes in another way
    CONFLICT
}
