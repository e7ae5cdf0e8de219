package org.ixplanner.engine.study.quality;

/// By what the parts of a figure are weighed.
public enum Weighing {
    /// all demand, by how much is asked for
    DEMAND,
    /// all demand, by what of it could stay
    CEILING,
    /// all demand, by where it goes
    TRAFFIC,
    /// what stays within an organisation
    ON_NET,
    /// what never goes abroad
    LOCAL,
    /// what goes abroad within the region
    REGIONAL,
    /// what goes abroad beyond
    INTERNATIONAL,
    /// what goes abroad and comes back
    TROMBONED,
    /// what crosses an exchange at home
    EXCHANGE,
    /// what caches fetch
    FILL,
    /// what does not fit
    CONGESTED,
    /// demand between organisations at home, by where it goes
    PAIRS,
    /// demand between organisations at home, by how long it takes
    DOMESTIC_TIMES,
    /// content, by how long it takes
    CONTENT_TIMES,
    /// lines of bills at home that differ from the baseline
    SAVING,
    /// of these, lines of transit contracts
    TRANSIT,
    /// of these, lines that are paid to sellers at home
    SELLERS,
    /// lines of bills that are paid abroad
    ABROAD,
    /// fees and running costs of the exchanges at home
    OPERATORS
}
