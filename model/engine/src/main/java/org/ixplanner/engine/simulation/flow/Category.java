package org.ixplanner.engine.simulation.flow;

/// Where a flow went on its way to its users. Judged by where it goes, never by who owns it.
public enum Category {
    /// no point of the way is abroad
    LOCAL,
    /// abroad, but nowhere outside the plan's region
    REGIONAL,
    /// abroad outside the region
    INTERNATIONAL,
    /// not delivered: there is no route, or a part that it needs is down
    UNSERVED
}
