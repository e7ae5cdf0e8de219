package org.ixplanner.engine.business.years;

/// How a month differs from the one that the plan describes; 1 everywhere is that month.
///
/// @param demand demand ÷ the plan's
/// @param price landed prices of transit ÷ the plan's
/// @param uploads uploads per download ÷ the assumed ones
/// @param coincidence on ports ÷ the assumed one
/// @param upgradesPorts whether ports that are too full are replaced by larger ones
record Conditions(double demand, double price, double uploads, double coincidence, boolean upgradesPorts) {

    /// The month of the plan.
    static final Conditions PLAN = new Conditions(1, 1, 1, 1, false);
}
