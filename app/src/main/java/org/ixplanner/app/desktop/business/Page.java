package org.ixplanner.app.desktop.business;

/// What the business panel can show.
public enum Page {
    /// the operator's money by year
    CASH,
    /// who gains and who loses
    SAVINGS,
    /// who joins when
    JOINING,
    /// a figure by year with its range
    RANGES,
    /// what drives the result
    DRIVERS
}
